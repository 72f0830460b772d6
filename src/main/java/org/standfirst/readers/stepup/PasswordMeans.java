package org.standfirst.readers.stepup;

import gg.jte.Content;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.pages.PasswordProof;
import org.standfirst.readers.pages.Refusal;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.session.Proof;
import org.standfirst.site.Frame;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// The password, asked once more.
@Component
@Order(30)
class PasswordMeans implements Means {
  private final Readers readers;
  private final Templates templates;

  PasswordMeans(Readers readers, Templates templates) {
    this.readers = readers;
    this.templates = templates;
  }

  @Override
  public Proof proof() {
    return Proof.PASSWORD;
  }

  @Override
  public boolean has(ReaderId reader) {
    Readers.Row row = readers.find(reader);
    return row != null && row.hasPassword();
  }

  @Override
  public Content part(ReaderId reader, ReturnPath returnTo, Frame frame) {
    return part(reader, returnTo, frame, Refusal.NONE);
  }

  /// @param refused why it wasn't taken
  Content part(ReaderId reader, ReturnPath returnTo, Frame frame, Refusal refused) {
    Readers.Row row = readers.find(reader);
    return templates.readersProofPassword(
        frame, new PasswordProof(row == null ? "" : row.email(), returnTo.path(), refused));
  }
}
