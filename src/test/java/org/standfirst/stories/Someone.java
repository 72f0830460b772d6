package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Role;
import org.standfirst.readers.Staffing;
import org.standfirst.stories.Browsing.Page;

/// Someone with an account, in a browser of their own, and maybe with an authenticator.
final class Someone {
  static final String PASSWORD = "Lamp7x-light";
  private static final AtomicInteger NUMBER = new AtomicInteger();
  final String email;
  final ReaderId id;
  final Browsing browser = new Browsing();

  private Someone(String email, ReaderId id) {
    this.email = email;
    this.id = id;
  }

  private static Someone enrolled(boolean waived, Role... roles) {
    return enrolled("someone" + NUMBER.incrementAndGet() + "@merrow.example", waived, roles);
  }

  private static Someone enrolled(String email, boolean waived, Role... roles) {
    return new Someone(
        email,
        RunningNewsroom.part(Staffing.class)
            .enrol(
                new Staffing.Person(
                    email, "Ben", "Okafor", PASSWORD, Set.of(roles), false, waived)));
  }

  /// A reader with that address.
  static Someone named(String email) {
    return enrolled(email, false);
  }

  /// A reader whose number and first name are like no other text in the database, so that one can
  /// look for them. They have agreed to nothing yet.
  static Someone unmistakable(String firstName) {
    var id = new ReaderId(7_234_567_000L + NUMBER.incrementAndGet());
    String email = firstName + "@merrow.example";
    sql()
        .sql(
            """
            INSERT INTO readers (id, email, password_hash, first_name, last_name,
              adult_attested_at, offers, made_at, confirmed_at)
            OVERRIDING SYSTEM VALUE
            SELECT :id, :email, password_hash, :name, 'Quist', now(), true, now(), now()
            FROM readers WHERE id = :twin
            """)
        .param("id", id.value())
        .param("email", email)
        .param("name", firstName)
        .param("twin", with().id.value())
        .update();
    return new Someone(email, id);
  }

  /// A reader, or one of the staff who is asked for a second factor.
  static Someone with(Role... roles) {
    return enrolled(false, roles);
  }

  /// One of the staff who isn't asked for one, as in the demo.
  static Someone waived(Role... roles) {
    var someone = enrolled(true, roles);
    someone.signIn("/");
    return someone;
  }

  Page signIn(String returnTo) {
    return signIn(browser, returnTo);
  }

  Page signIn(Browsing with, String returnTo) {
    return with.post(
        "/sign-in", "email", email, "password", PASSWORD, "stay", "true", "returnTo", returnTo);
  }

  /// Switches the second factor on; its recovery codes are given back.
  Page switchOn(Authenticator authenticator, Page page) {
    Page on =
        browser.post(
            "/account/second-factor",
            "offer",
            page.html().select("[name=offer]").val(),
            "returnTo",
            page.html().select("[name=returnTo]").val(),
            "code",
            authenticator.code());
    assertThat(on.status()).as(on.body()).isEqualTo(200);
    timePasses();
    return on;
  }

  static List<String> codes(Page page) {
    return page.html().select(".second-factor__codes li").eachText();
  }

  /// So much that the authenticator shows a code that wasn't used yet.
  void timePasses() {
    sql()
        .sql("UPDATE authenticators SET last_step = 0 WHERE reader = :reader")
        .param("reader", id.value())
        .update();
  }

  /// A quarter of an hour since they last proved who they are.
  void aQuarterOfAnHourPasses() {
    sql()
        .sql("UPDATE sessions SET proved_at = proved_at - interval '15 minutes' WHERE reader = :id")
        .param("id", id.value())
        .update();
  }

  /// What the audit trail tells of them, oldest first.
  List<String> deeds() {
    return sql()
        .sql("SELECT deed FROM audit_trail WHERE actor = :id OR subject = :id ORDER BY id")
        .param("id", id.value())
        .query((row, number) -> String.valueOf(row.getString(1)))
        .list();
  }

  private static JdbcClient sql() {
    return RunningNewsroom.part(JdbcClient.class);
  }
}
