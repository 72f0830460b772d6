package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.subscribing.LeaveLinks;
import org.standfirst.newsletters.subscribing.Recipient;
import org.standfirst.stories.Browsing.Page;

/// Somebody without an account, who gets newsletters by an address alone.
final class Addressee {
  static final String SIGN_UP = "/newsletters/sign-up";
  private static final AtomicInteger NUMBER = new AtomicInteger();
  final String email;
  final Browsing browser = new Browsing();
  private final JdbcClient sql = RunningNewsroom.part(JdbcClient.class);

  private Addressee(String email) {
    this.email = email;
  }

  static String freshAddress() {
    return "stranger" + NUMBER.incrementAndGet() + "@merrow.example";
  }

  /// Someone with a fresh address who gets these newsletters.
  static Addressee of(String... newsletters) {
    return named(freshAddress(), newsletters);
  }

  /// Someone with that address who gets these newsletters.
  static Addressee named(String email, String... newsletters) {
    var somebody = new Addressee(email);
    somebody.wish(newsletters);
    String link = new Post(somebody.sql).awaited(email).path("/newsletters/confirmations/");
    assertThat(somebody.browser.post(link).status()).isEqualTo(303);
    return somebody;
  }

  private void wish(String... newsletters) {
    var fields = new ArrayList<>(List.of("email", email, "name", "Zoë"));
    for (String each : newsletters) {
      fields.add("newsletters");
      fields.add(each);
    }
    Page noted = browser.post(SIGN_UP, fields.toArray(String[]::new));
    assertThat(noted.status()).as(noted.body()).isEqualTo(200);
  }

  long id() {
    return sql.sql("SELECT id FROM addressees WHERE address = :address")
        .param("address", email)
        .query(Long.class)
        .single();
  }

  /// The slugs of what they get.
  List<String> gets() {
    return sql.sql(
            """
            SELECT newsletter FROM addressee_choices JOIN addressees ON addressees.id = addressee
            WHERE address = :address ORDER BY newsletter
            """)
        .param("address", email)
        .query((row, number) -> String.valueOf(row.getString(1)))
        .list();
  }

  /// Where they leave a newsletter.
  String leaveLink(String newsletter) {
    return leaveLink(new Recipient.OfAddressee(id()), newsletter);
  }

  /// Where somebody leaves a newsletter.
  static String leaveLink(Recipient recipient, String newsletter) {
    Newsletter found =
        Objects.requireNonNull(RunningNewsroom.part(Newsletters.class).named(newsletter));
    return RunningNewsroom.part(LeaveLinks.class).path(recipient, found.id());
  }
}
