package org.standfirst.readers.signin;

import java.util.EnumSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.codes.CodeField;
import org.standfirst.readers.codes.Codes;
import org.standfirst.readers.codes.TypedCode;
import org.standfirst.readers.letters.LinkTokens;
import org.standfirst.readers.pages.Problem;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Proof;
import org.standfirst.readers.session.Token;
import org.standfirst.site.ReturnPath;

/// Signs readers in by the letter they asked for: by its code in the browser that asked, or by its
/// link in any.
@Component
public class CodeSignIn {
  private final Askings askings;
  private final CodeField field;
  private final Codes codes;
  private final LinkTokens links;
  private final Readers readers;
  private final SigningIn signingIn;
  private final AuditTrail trail;

  CodeSignIn(
      Askings askings,
      CodeField field,
      Codes codes,
      LinkTokens links,
      Readers readers,
      SigningIn signingIn,
      AuditTrail trail) {
    this.askings = askings;
    this.field = field;
    this.codes = codes;
    this.links = links;
    this.readers = readers;
    this.signingIn = signingIn;
    this.trail = trail;
  }

  /// What came of typing the code.
  sealed interface Typing {
    /// The reader is signed in.
    record Recognised(SignedIn who) implements Typing {}

    /// The account waits to be confirmed: the link does that, here or with its password.
    record Unconfirmed(Token link) implements Typing {}

    /// It isn't the code.
    record Refused(Problem problem) implements Typing {}
  }

  /// What a link is good for.
  sealed interface Prospect {
    /// It can sign this reader in.
    record Usable(String email, ReturnPath returnTo) implements Prospect {}

    /// Nothing.
    record Unusable() implements Prospect {}
  }

  /// What came of the button behind the link.
  sealed interface Pressing {
    /// The reader is signed in.
    record Recognised(SignedIn who, ReturnPath returnTo) implements Pressing {}

    /// The link is spent, too old or unknown.
    record Unusable() implements Pressing {}
  }

  @Transactional
  public Typing type(Askings.Row asking, String typed, Circumstances circumstances) {
    askings.signInOneAtATime(asking.email());
    // Held before the code is tried, as those do who write letters or correct an address.
    Readers.Row waiting = readers.lockUnconfirmed(asking.email());
    return switch (field.attempt(Codes.Purpose.SIGN_IN, asking.id(), typed)) {
      case CodeField.Trial.Refused(Problem problem) ->
          refused(typed, problem, asking, circumstances);
      case CodeField.Trial.Passed(ReaderId reader) ->
          waiting != null && waiting.readerId().equals(reader)
              ? new Typing.Unconfirmed(
                  links.make(reader, LinkTokens.Purpose.CONFIRMATION, asking.back()))
              : recognised(reader, asking, circumstances);
    };
  }

  /// A line in the audit trail, for known addresses and unknown ones, so that both take equally
  /// long.
  private Typing refused(
      String typed, Problem problem, Askings.Row asking, Circumstances circumstances) {
    if (TypedCode.read(typed) instanceof TypedCode.Legible) {
      Readers.Row reader = readers.confirmed(asking.email());
      trail.noteOnceAMinute(
          asking.email(),
          new AuditTrail.Line(
              "readers.deed.sign-in-refused.code",
              null,
              reader == null ? null : reader.readerId(),
              circumstances.place(),
              Map.of()));
    }
    return new Typing.Refused(problem);
  }

  private Typing recognised(ReaderId id, Askings.Row asking, Circumstances circumstances) {
    Readers.Row reader = readers.find(id);
    return reader == null || !reader.confirmed()
        ? new Typing.Refused(CodeField.WORTHLESS)
        : new Typing.Recognised(admit(id, Proof.CODE, asking.lasting(), circumstances));
  }

  /// Looks at a link; that spends nothing.
  Prospect prospect(String sent) {
    Token token = Token.of(sent);
    LinkTokens.Row link = token == null ? null : links.look(token, LinkTokens.Purpose.SIGN_IN);
    Readers.Row reader = link == null || link.spent() ? null : readers.find(link.readerId());
    return link == null || reader == null
        ? new Prospect.Unusable()
        : new Prospect.Usable(reader.email(), link.back());
  }

  @Transactional
  public Pressing press(String sent, boolean lasting, Circumstances circumstances) {
    return switch (prospect(sent)) {
      case Prospect.Unusable _ -> new Pressing.Unusable();
      case Prospect.Usable usable -> press(Token.of(sent), usable, lasting, circumstances);
    };
  }

  private Pressing press(
      @Nullable Token token, Prospect.Usable usable, boolean lasting, Circumstances circumstances) {
    askings.signInOneAtATime(EmailAddress.key(usable.email()));
    ReaderId reader = token == null ? null : links.spend(token, LinkTokens.Purpose.SIGN_IN);
    return reader == null
        ? new Pressing.Unusable()
        : new Pressing.Recognised(
            admit(reader, Proof.LINK, lasting, circumstances), usable.returnTo());
  }

  /// What else was sent to sign in by is worthless from then on.
  private SignedIn admit(
      ReaderId reader, Proof proof, boolean lasting, Circumstances circumstances) {
    links.spendAll(reader, LinkTokens.Purpose.SIGN_IN);
    codes.revoke(reader, Codes.Purpose.SIGN_IN);
    return signingIn.admit(reader, EnumSet.of(proof), lasting, circumstances);
  }
}
