package org.standfirst.newsletters.subscribing;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.standfirst.database.Announcements;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.readers.ClientAddress;
import org.standfirst.readers.Doorstep;

/// Takes wishes for newsletters of strangers, who give an address. The answer comes before anyone
/// has looked who has it; nothing is sent there but a letter to confirm by, until it is.
@Component
class SignUp {
  static final String CHANNEL = "newsletter-wishes";
  private static final int LONGEST_NAME = 60;
  private final Newsletters newsletters;
  private final Wishes wishes;
  private final Doorstep doorstep;
  private final Announcements announcements;

  SignUp(Newsletters newsletters, Wishes wishes, Doorstep doorstep, Announcements announcements) {
    this.newsletters = newsletters;
    this.wishes = wishes;
    this.doorstep = doorstep;
    this.announcements = announcements;
  }

  /// What a stranger sent.
  ///
  /// @param newsletters slugs
  /// @param proof that it isn't a robot's, as the page's script sent it along; may be empty
  record Sent(String email, String name, List<String> newsletters, String proof) {}

  /// What came of it.
  sealed interface Outcome {
    /// It is noted.
    record Noted() implements Outcome {}

    /// That is no address.
    ///
    /// @param problem the key of the words that say why
    record NoAddress(String problem) implements Outcome {}

    /// No newsletter was chosen that strangers may have.
    record NothingChosen() implements Outcome {}

    /// Wished too often.
    record TooOften(Duration after) implements Outcome {}

    /// Too many are wishing.
    record Crowded(Duration after) implements Outcome {}
  }

  /// Those that strangers may have.
  List<Newsletter> offered() {
    return newsletters.all().stream()
        .filter(each -> each.closedAt() == null && !each.premium())
        .toList();
  }

  /// Takes a wish. This may take some seconds.
  Outcome wish(Sent sent, ClientAddress from) {
    List<String> chosen =
        offered().stream().map(Newsletter::slug).filter(sent.newsletters()::contains).toList();
    if (chosen.isEmpty()) {
      return new Outcome.NothingChosen();
    }
    return switch (doorstep.takeLasting(
        sent.email(),
        sent.proof(),
        from.network(),
        address -> note(address, name(sent.name()), chosen, from.place()))) {
      case Doorstep.Outcome.Noted _ -> new Outcome.Noted();
      case Doorstep.Outcome.NoAddress(String problem) -> new Outcome.NoAddress(problem);
      case Doorstep.Outcome.TooOften(Duration after) -> new Outcome.TooOften(after);
      case Doorstep.Outcome.Crowded(Duration after) -> new Outcome.Crowded(after);
    };
  }

  private void note(String address, String name, Collection<String> chosen, String place) {
    wishes.add(address, name, chosen, place);
    announcements.announce(CHANNEL, "");
  }

  /// A name as far as it is fit for a greeting: no lines, no addresses of pages.
  static String name(String typed) {
    String name = typed.replaceAll("[\\p{C}\\s]+", " ").strip();
    boolean odd = name.contains("://") || name.contains("@") || name.indexOf('<') >= 0;
    return odd || name.codePointCount(0, name.length()) > LONGEST_NAME ? "" : name;
  }
}
