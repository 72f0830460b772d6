package org.standfirst.readers.stepup;

import gg.jte.Content;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.codes.Codes;
import org.standfirst.readers.pages.CodeProof;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.pages.Refusal;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.session.Proof;
import org.standfirst.site.Frame;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// A code from a letter to the reader's address, once that is confirmed.
@Component
@Order(40)
class CodeMeans implements Means {
  private final Readers readers;
  private final Codes codes;
  private final Templates templates;

  CodeMeans(Readers readers, Codes codes, Templates templates) {
    this.readers = readers;
    this.codes = codes;
    this.templates = templates;
  }

  @Override
  public Proof proof() {
    return Proof.CODE;
  }

  @Override
  public boolean has(ReaderId reader) {
    Readers.Row row = readers.find(reader);
    return row != null && row.confirmed();
  }

  @Override
  public Content part(ReaderId reader, ReturnPath returnTo, Frame frame) {
    return part(reader, returnTo, frame, Problems.NONE, Refusal.NONE);
  }

  Content part(
      ReaderId reader, ReturnPath returnTo, Frame frame, Problems problems, Refusal refused) {
    Readers.Row row = readers.find(reader);
    return templates.readersProofCode(
        frame,
        new CodeProof(
            row == null ? "" : row.email(),
            returnTo.path(),
            codes.isAwaited(Codes.Purpose.PROOF, reader.value()),
            problems,
            refused));
  }
}
