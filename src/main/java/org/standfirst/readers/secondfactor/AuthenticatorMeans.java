package org.standfirst.readers.secondfactor;

import gg.jte.Content;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.pages.AuthenticatorProof;
import org.standfirst.readers.pages.Refusal;
import org.standfirst.readers.session.Proof;
import org.standfirst.readers.stepup.Means;
import org.standfirst.site.Frame;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// The authenticator's code, or a recovery code.
@Component
@Order(20)
class AuthenticatorMeans implements Means {
  private final Authenticators authenticators;
  private final RecoveryCodes codes;
  private final Templates templates;

  AuthenticatorMeans(Authenticators authenticators, RecoveryCodes codes, Templates templates) {
    this.authenticators = authenticators;
    this.codes = codes;
    this.templates = templates;
  }

  @Override
  public Proof proof() {
    return Proof.AUTHENTICATOR;
  }

  @Override
  public boolean has(ReaderId reader) {
    return authenticators.has(reader);
  }

  @Override
  public Content part(ReaderId reader, ReturnPath returnTo, Frame frame) {
    return part(reader, returnTo, frame, Refusal.NONE, false);
  }

  /// @param refused why it wasn't taken
  /// @param byRecovery whether a recovery code was tried
  Content part(
      ReaderId reader, ReturnPath returnTo, Frame frame, Refusal refused, boolean byRecovery) {
    return templates.readersProofAuthenticator(
        frame, new AuthenticatorProof(returnTo.path(), codes.left(reader), refused, byRecovery));
  }
}
