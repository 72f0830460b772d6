package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.database.Announcements;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.NewsletterId;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.audience.Audiences;
import org.standfirst.readers.ChosenNewsletters;
import org.standfirst.readers.ChosenNewsletters.By;
import org.standfirst.readers.Role;

/// Who gets an issue is counted before, and settled when its sending begins.
class FreezingStories {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private final JdbcClient sql = RunningNewsroom.part(JdbcClient.class);
  private final ChosenNewsletters chosen = RunningNewsroom.part(ChosenNewsletters.class);
  private final Audiences audiences = RunningNewsroom.part(Audiences.class);
  private final Someone anna = Someone.with();
  private final Someone ben = Someone.with();
  private String slug = "";
  private long newsletter;

  /// A newsletter that nobody else's test knows.
  @BeforeEach
  void open() {
    slug = "freezing-" + NUMBER.incrementAndGet();
    NewsletterId id =
        Objects.requireNonNull(
            RunningNewsroom.part(Newsletters.class).open(slug, "Freezing " + slug, "Daily"));
    newsletter = id.value();
    close();
    gets(anna);
    gets(ben);
  }

  /// So that it stands on no page of others.
  private void close() {
    Newsletters all = RunningNewsroom.part(Newsletters.class);
    Newsletter open = all.named(slug);
    assertThat(open).isNotNull();
    sql.sql("UPDATE newsletters SET closed_at = now() WHERE slug = :slug")
        .param("slug", slug)
        .update();
  }

  private void gets(Someone someone) {
    chosen.choose(someone.id, slug, By.PAGE, "");
  }

  private long addressee(String address) {
    long id =
        sql.sql(
                """
                INSERT INTO addressees (address, made_at) VALUES (:address, now()) RETURNING id
                """)
            .param("address", address)
            .query(Long.class)
            .single();
    sql.sql(
            """
            INSERT INTO addressee_choices (addressee, newsletter, chosen_at, source)
            VALUES (:id, :slug, now(), 'import:77')
            """)
        .param("id", id)
        .param("slug", slug)
        .update();
    return id;
  }

  private IssueId issue(String audience) {
    return new IssueId(
        sql.sql(
                """
                INSERT INTO issues (newsletter, slug, subject, audience, made_at)
                VALUES (:newsletter, :slug, 'Ships', :audience, now()) RETURNING id
                """)
            .param("newsletter", newsletter)
            .param("slug", "issue-" + NUMBER.incrementAndGet())
            .param("audience", audience)
            .query(Long.class)
            .single());
  }

  private void freeze(IssueId issue) {
    sql.sql("UPDATE issues SET state = 'freezing' WHERE id = :id")
        .param("id", issue.value())
        .update();
    RunningNewsroom.part(Announcements.class).announce("newsletters", Long.toString(issue.value()));
    await().atMost(PATIENCE).until(() -> !state(issue).equals("freezing"));
  }

  private String state(IssueId issue) {
    return sql.sql("SELECT state FROM issues WHERE id = :id")
        .param("id", issue.value())
        .query((row, number) -> String.valueOf(row.getString(1)))
        .single();
  }

  private List<String> recipients(IssueId issue) {
    return sql.sql("SELECT address FROM deliveries WHERE issue = :id ORDER BY id")
        .param("id", issue.value())
        .query((row, number) -> String.valueOf(row.getString(1)))
        .list();
  }

  private String one(IssueId issue, String column, String address) {
    return sql.sql(
            "SELECT %s FROM deliveries WHERE issue = :id AND address = :address".formatted(column))
        .param("id", issue.value())
        .param("address", address)
        .query((row, number) -> String.valueOf(row.getString(1)))
        .single();
  }

  @Test
  void each_gets_one_copy_and_whoever_comes_later_none() {
    String stranger = Addressee.freshAddress();
    addressee(stranger);
    IssueId issue = issue("");
    assertThat(audiences.count(issue)).isEqualTo(new Audiences.Count(2, 1, 0, 0));

    freeze(issue);
    var late = Someone.with();
    gets(late);
    RunningNewsroom.part(Announcements.class).announce("newsletters", "");

    assertThat(recipients(issue)).containsExactlyInAnyOrder(anna.email, ben.email, stranger);
    assertThat(one(issue, "kind", anna.email)).isEqualTo("reader");
    assertThat(one(issue, "kind", stranger)).isEqualTo("stranger");
    assertThat(one(issue, "variant", anna.email)).isEqualTo("A");
    assertThat(
            sql.sql(
                    """
                    SELECT recipients = 3 AND frozen_at IS NOT NULL AND started_at IS NOT NULL
                      AND (SELECT sum(many) = 3 FROM delivery_tallies WHERE issue = id)
                      AND NOT EXISTS (SELECT FROM freezings WHERE issue = id)
                    FROM issues WHERE id = :id
                    """)
                .param("id", issue.value())
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void of_a_reader_and_an_address_alone_that_are_one_the_reader_gets_it() {
    addressee(anna.email.toUpperCase(Locale.ROOT));
    IssueId issue = issue("");

    freeze(issue);

    assertThat(recipients(issue)).containsExactlyInAnyOrder(anna.email, ben.email);
    assertThat(one(issue, "kind", anna.email)).isEqualTo("reader");
  }

  @Test
  void shut_addresses_pauses_and_those_who_wait_for_the_week_to_pass_are_left_out() {
    var paused = Someone.with();
    var spaced = Someone.with();
    List.of(paused, spaced).forEach(this::gets);
    sql.sql(
            "INSERT INTO suppressions (address, reason, made_at) VALUES (:address, 'bounced', now())")
        .param("address", anna.email)
        .update();
    sql.sql(
            "INSERT INTO restraints (reader, paused_until, made_at) VALUES (:r, now() + interval '1 day', now())")
        .param("r", paused.id.value())
        .update();
    sql.sql(
            "INSERT INTO restraints (reader, newsletter, days_between, made_at) VALUES (:r, :slug, 7, now())")
        .param("r", spaced.id.value())
        .param("slug", slug)
        .update();
    IssueId first = issue("");
    freeze(first);
    assertThat(recipients(first)).containsExactlyInAnyOrder(ben.email, spaced.email);
    sql.sql("UPDATE deliveries SET state = 'sent', settled_at = now() WHERE issue = :id")
        .param("id", first.value())
        .update();

    IssueId second = issue("");
    assertThat(audiences.count(second)).isEqualTo(new Audiences.Count(1, 0, 1, 2));
    freeze(second);

    assertThat(recipients(second)).containsExactly(ben.email);
  }

  @Test
  void a_premium_newsletter_goes_to_subscribers_alone() {
    sql.sql("UPDATE newsletters SET access = 'premium' WHERE slug = :slug")
        .param("slug", slug)
        .update();
    sql.sql("UPDATE readers SET subscriber_until = now() + interval '1 day' WHERE id = :id")
        .param("id", ben.id.value())
        .update();
    addressee(Addressee.freshAddress());
    IssueId issue = issue("");

    freeze(issue);

    assertThat(recipients(issue)).containsExactly(ben.email);
    assertThat(one(issue, "kind", ben.email)).isEqualTo("subscriber");
  }

  @Test
  void a_share_gets_the_subjects_that_are_tried_and_the_rest_waits_for_the_winner() {
    for (int i = 0; i < 400; i++) {
      addressee("try" + i + "@" + slug + ".example");
    }
    IssueId issue = issue("");
    sql.sql("UPDATE issues SET test_share = 50 WHERE id = :id").param("id", issue.value()).update();

    freeze(issue);

    List<Long> counts =
        sql.sql(
                """
                SELECT count(*) FROM deliveries WHERE issue = :id GROUP BY variant ORDER BY variant
                """)
            .param("id", issue.value())
            .query((row, _) -> row.getLong(1))
            .list();
    assertThat(counts).hasSize(3);
    assertThat(counts.get(0)).isBetween(70L, 130L);
    assertThat(counts.get(1)).isBetween(70L, 130L);
    assertThat(counts.get(2)).isBetween(150L, 250L);
  }

  @Test
  void by_zone_it_is_due_at_that_hour_where_the_recipient_is() {
    sql.sql("UPDATE readers SET zone = 'America/New_York' WHERE id = :id")
        .param("id", ben.id.value())
        .update();
    Instant due = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
    IssueId issue = issue("");
    sql.sql("UPDATE issues SET by_zone = true, due_at = :due WHERE id = :id")
        .param("due", due.atOffset(ZoneOffset.UTC))
        .param("id", issue.value())
        .update();

    freeze(issue);

    Instant there =
        due.atZone(ZoneId.of("Europe/Vilnius"))
            .toLocalDateTime()
            .atZone(ZoneId.of("America/New_York"))
            .toInstant();
    assertThat(due(issue, anna)).isEqualTo(due);
    assertThat(due(issue, ben)).isEqualTo(there);
  }

  private Instant due(IssueId issue, Someone someone) {
    return sql.sql("SELECT due_at FROM deliveries WHERE issue = :id AND reader = :reader")
        .param("id", issue.value())
        .param("reader", someone.id.value())
        .query(OffsetDateTime.class)
        .single()
        .toInstant();
  }

  @Test
  void an_editor_narrows_whom_it_goes_to_and_sees_how_many_that_are() {
    addressee(Addressee.freshAddress());
    sql.sql("UPDATE readers SET language = 'lt' WHERE id = :id")
        .param("id", ben.id.value())
        .update();
    IssueId issue = issue("");
    var editor = Someone.waived(Role.AUDIENCE_EDITOR);
    String path = "/newsroom/newsletters/issues/" + issue.value() + "/audience";

    assertThat(editor.browser.get(path).html().select("#count").text())
        .contains(
            "3 people", "Everybody who gets the newsletter", "2 with an account, 1 by address");
    assertThat(editor.browser.get(path + "?language=lt").html().select("#count").text())
        .contains("One person", "written to in Lithuanian");
    assertThat(editor.browser.get(path + "/count?list=77").body()).contains("One person");
    assertThat(editor.browser.post(path, "seen", "", "language", "lt").status()).isEqualTo(303);
    assertThat(audiences.words(issue)).containsExactly("written to in Lithuanian");
    assertThat(editor.browser.post(path, "seen", "", "language", "fr").status()).isEqualTo(409);

    freeze(issue);

    assertThat(recipients(issue)).containsExactly(ben.email);
    assertThat(editor.browser.get(path).html().select("main").text())
        .contains("who gets it is settled");
    assertThat(Someone.waived(Role.EDITOR).browser.get(path).status()).isEqualTo(403);
  }

  @Test
  void what_can_not_be_read_is_not_kept_as_if_it_narrowed_nothing() {
    IssueId issue = issue("");
    var editor = Someone.waived(Role.AUDIENCE_EDITOR);
    String path = "/newsroom/newsletters/issues/" + issue.value() + "/audience";

    Browsing.Page refused =
        editor.browser.post(
            path,
            "seen",
            "",
            "language",
            "lt",
            "registeredSince",
            "30.11.2026",
            "unclickedFor",
            "x");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#problems a").eachAttr("href"))
        .containsExactly("#registeredSince", "#unclickedFor");
    assertThat(audiences.words(issue)).containsExactly("Everybody who gets the newsletter");
  }

  @Test
  void what_no_address_of_ours_can_be_is_passed_over() {
    IssueId issue = issue("");
    var editor = Someone.waived(Role.AUDIENCE_EDITOR);
    String path = "/newsroom/newsletters/issues/" + issue.value() + "/audience";

    Browsing.Page page =
        editor.browser.get(path + "?section=%00&withoutNewsletter=%00&language=%00&list=x");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.html().select("main").text()).contains("Everybody who gets the newsletter");
    assertThat(page.html().select("#language option").eachText()).doesNotHaveDuplicates();
    assertThat(
            editor
                .browser
                .get("/newsroom/newsletters/subscribers/morning-lamp?address=%00")
                .status())
        .isEqualTo(200);
  }

  @Test
  void where_opens_are_not_counted_nobody_is_written_to_for_having_opened_nothing() {
    sql.sql(
            "UPDATE newsletter_choices SET chosen_at = now() - interval '1 year' WHERE newsletter = :slug")
        .param("slug", slug)
        .update();
    IssueId issue = issue("");
    var editor = Someone.waived(Role.AUDIENCE_EDITOR);
    String path = "/newsroom/newsletters/issues/" + issue.value() + "/audience";

    assertThat(editor.browser.get(path).html().select("#unopenedFor")).isEmpty();
    assertThat(editor.browser.get(path + "/count?unopenedFor=30").body())
        .contains("0 people", "opens aren’t counted");
    assertThat(editor.browser.get(path + "/count?unclickedFor=30").body()).contains("2 people");
  }

  @Test
  void what_was_left_out_stays_so_however_long_ago_it_was() {
    IssueId old = issue("");
    freeze(old);
    sql.sql("UPDATE issues SET state = 'sent' WHERE id = :id").param("id", old.value()).update();
    for (int i = 0; i < 21; i++) {
      sql.sql("UPDATE issues SET state = 'sent' WHERE id = :id")
          .param("id", issue("").value())
          .update();
    }
    long list =
        sql.sql(
                """
                INSERT INTO subscriber_lists (file_name, bytes, charset, delimiter, headed, made_at)
                VALUES ('first.csv', 0, 'UTF-8', ',', true, now()) RETURNING id
                """)
            .query(Long.class)
            .single();
    sql.sql(
            """
            INSERT INTO subscriber_lists (file_name, bytes, charset, delimiter, headed, made_at)
            SELECT 'later.csv', 0, 'UTF-8', ',', true, now() FROM generate_series(1, 60)
            """)
        .update();
    IssueId issue = issue("");
    var editor = Someone.waived(Role.AUDIENCE_EDITOR);
    String path = "/newsroom/newsletters/issues/" + issue.value() + "/audience";
    editor.browser.post(
        path,
        "seen",
        "",
        "withoutIssue",
        Long.toString(old.value()),
        "list",
        Long.toString(list),
        "section",
        "gone");

    var page = editor.browser.get(path).html();

    assertThat(page.select("[name=withoutIssue][checked]").eachAttr("value"))
        .containsExactly(Long.toString(old.value()));
    assertThat(page.select("#list [selected]").val()).isEqualTo(Long.toString(list));
    assertThat(page.select("#section [selected]").val()).isEqualTo("gone");
    sql.sql("DELETE FROM subscriber_lists WHERE file_name IN ('first.csv', 'later.csv')").update();
  }

  @Test
  void readers_who_came_by_a_list_are_found_by_it() {
    sql.sql(
            """
            WITH list AS (
              INSERT INTO subscriber_lists (file_name, bytes, charset, delimiter, headed, made_at, state, finished_at)
              VALUES ('readers.csv', 0, 'UTF-8', ',', true, now(), 'done', now()) RETURNING id)
            INSERT INTO list_readers (list, reader, consent) SELECT id, :reader, 'Ticked' FROM list
            """)
        .param("reader", anna.id.value())
        .update();
    long list = sql.sql("SELECT max(list) FROM list_readers").query(Long.class).single();
    IssueId issue = issue("");
    var editor = Someone.waived(Role.AUDIENCE_EDITOR);
    String path = "/newsroom/newsletters/issues/" + issue.value() + "/audience";

    editor.browser.post(path, "seen", "", "list", Long.toString(list));
    freeze(issue);

    assertThat(recipients(issue)).containsExactly(anna.email);
  }

  @Test
  void every_way_to_narrow_it_can_be_counted() {
    IssueId earlier = issue("");
    freeze(earlier);
    arrives(earlier);
    IssueId issue = issue("");
    var editor = Someone.waived(Role.AUDIENCE_EDITOR);
    String path = "/newsroom/newsletters/issues/" + issue.value() + "/audience/count?";

    for (String each :
        List.of(
            "section=world&readWithin=30",
            "registeredSince=2020-01-01",
            "registeredBefore=2020-01-01",
            "unopenedFor=30",
            "unclickedFor=30",
            "subscription=subscribers",
            "subscription=others",
            "language=en",
            "list=1",
            "chosenSince=2020-01-01",
            "withoutNewsletter=harbour-notes",
            "withoutIssue=" + earlier.value(),
            "section=%27%3B&unopenedFor=-1&list=x&language=%27&registeredSince=2026-99-99")) {
      assertThat(editor.browser.get(path + each).status()).as(each).isEqualTo(200);
    }
    assertThat(editor.browser.get(path + "withoutIssue=" + earlier.value()).body())
        .contains("0 people");
    assertThat(editor.browser.get(path + "subscription=others").body()).contains("2 people");
  }

  /// Nothing leaves of an issue that nobody has written: as if it had.
  private void arrives(IssueId issue) {
    sql.sql("UPDATE deliveries SET state = 'sent' WHERE issue = :id")
        .param("id", issue.value())
        .update();
  }

  @Test
  void what_is_cancelled_meanwhile_is_frozen_no_further() {
    IssueId issue = issue("");
    sql.sql("UPDATE issues SET state = 'cancelled' WHERE id = :id")
        .param("id", issue.value())
        .update();
    RunningNewsroom.part(Announcements.class).announce("newsletters", "");
    IssueId next = issue("");

    freeze(next);

    assertThat(recipients(issue)).isEmpty();
    assertThat(new HashSet<>(recipients(next))).hasSize(2);
  }
}
