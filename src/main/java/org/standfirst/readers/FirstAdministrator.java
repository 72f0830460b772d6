package org.standfirst.readers;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.staff.Staff;
import org.standfirst.site.PaperSettings;
import org.standfirst.site.Texts;

/// Makes a reader an administrator by the operator's command, so that no newsroom starts with a
/// password that others know.
@Component
public class FirstAdministrator {
  private final Staff staff;
  private final Readers readers;
  private final Texts texts;
  private final PaperSettings settings;

  FirstAdministrator(Staff staff, Readers readers, Texts texts, PaperSettings settings) {
    this.staff = staff;
    this.readers = readers;
    this.texts = texts;
    this.settings = settings;
  }

  /// What came of it, in words for the operator.
  public sealed interface Outcome {
    /// They are an administrator.
    record Appointed(String words) implements Outcome {}

    /// They aren't.
    record Refused(String words) implements Outcome {}
  }

  /// Makes the reader of that address an administrator.
  public Outcome appoint(String email) {
    return switch (EmailAddress.read(email)) {
      case EmailAddress.Reading.Undeliverable(String problem) ->
          new Outcome.Refused(texts.plain(problem));
      case EmailAddress.Reading.Deliverable(EmailAddress address) ->
          switch (staff.appoint(null, address.key(), Set.of(Role.ADMINISTRATOR), "")) {
            case Staff.Outcome.Changed _ ->
                new Outcome.Appointed(
                    texts.plain(
                        "readers.administrator.appointed",
                        address.address(),
                        settings.absolute("/newsroom")));
            case Staff.Outcome.Unknown _, Staff.Outcome.LastAdministrator _ ->
                new Outcome.Refused(unknown(address));
          };
    };
  }

  private String unknown(EmailAddress address) {
    return readers.unconfirmed(address.key()) == null
        ? texts.plain(
            "readers.administrator.unknown", address.address(), settings.absolute("/register"))
        : texts.plain("readers.administrator.unconfirmed", address.address());
  }
}
