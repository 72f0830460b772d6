package org.standfirst.readers.passkeys;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.session.Circumstances;

/// What the audit trail is told of passkeys.
@Component
class PasskeyTrail {
  private final AuditTrail trail;

  PasskeyTrail(AuditTrail trail) {
    this.trail = trail;
  }

  void added(ReaderId reader, Circumstances circumstances) {
    note("readers.deed.passkey-added", reader, reader, circumstances, Map.of());
  }

  void removed(ReaderId reader, long passkey, Circumstances circumstances) {
    note("readers.deed.passkey-removed", reader, reader, circumstances, number(passkey));
  }

  void used(ReaderId reader, long passkey, Circumstances circumstances) {
    note("readers.deed.passkey-used", reader, reader, circumstances, number(passkey));
  }

  /// A passkey that nobody has isn't worth a line: anybody can make them up by the thousand.
  void refused(PasskeyRefusal why, @Nullable ReaderId holder, Circumstances circumstances) {
    if (holder != null) {
      var details = Map.of("why", why.word());
      note("readers.deed.passkey-refused", null, holder, circumstances, details);
    }
  }

  private void note(
      String deed,
      @Nullable ReaderId actor,
      ReaderId subject,
      Circumstances circumstances,
      Map<String, String> details) {
    trail.note(new AuditTrail.Line(deed, actor, subject, circumstances.place(), details));
  }

  private static Map<String, String> number(long passkey) {
    return Map.of("passkey", Long.toString(passkey));
  }
}
