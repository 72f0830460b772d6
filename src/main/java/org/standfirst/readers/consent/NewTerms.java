package org.standfirst.readers.consent;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.session.Proofs;
import org.standfirst.readers.signin.Stop;
import org.standfirst.site.LegalDocument;
import org.standfirst.site.ReturnPath;

/// Asks, at the next sign-in, about versions of the documents that are new to the reader. Nothing
/// else is barred by them.
@Component
@Order(20)
public class NewTerms implements Stop {
  private final Consents consents;

  NewTerms(Consents consents) {
    this.consents = consents;
  }

  @Override
  public Optional<String> before(ReturnPath returnTo, ReaderId reader, Proofs proofs) {
    return outstanding(reader).isEmpty()
        ? Optional.empty()
        : Optional.of(returnTo.behind("/account/terms"));
  }

  /// What the reader is to be asked about.
  List<LegalDocument> outstanding(ReaderId reader) {
    return consents.outstanding(reader);
  }

  /// What a form says of the version that was shown.
  static String shown(LegalDocument document) {
    return document.name() + ":" + document.version();
  }

  /// The reader agrees to what was shown; what has become newer meanwhile is asked about anew.
  @Transactional
  public void agree(ReaderId reader, Collection<String> shown, String place) {
    List<LegalDocument> agreed =
        outstanding(reader).stream().filter(each -> shown.contains(shown(each))).toList();
    consents.agree(reader, agreed, Form.NEW_TERMS, place);
  }
}
