package org.standfirst.newsletters.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ReturnsTests {
  private static final String ANNA = "anna@reader.example";
  private static final String BEN = "ben@reader.example";
  private final Outgone paper = new Outgone();

  private static String bounce(String number, String address, String said) {
    return """
    Message-ID: <%s@mx.reader.example>
    From: MAILER-DAEMON@mx.reader.example
    Subject: Undelivered Mail Returned to Sender

    <%s>: %s
    """
        .formatted(number, address, said);
  }

  private static String gone(String number) {
    return bounce(number, ANNA, "550 5.1.1 " + ANNA + " User unknown");
  }

  private static String full(String number) {
    return bounce(number, ANNA, "552 5.2.2 Mailbox full");
  }

  private static String complaint(String messageId) {
    return """
    From: abuse@provider.example
    Subject: Complaint
    Content-Type: multipart/report; report-type=feedback-report; boundary=b

    --b
    Content-Type: message/feedback-report

    Feedback-Type: abuse
    Original-Rcpt-To: %s

    --b
    Content-Type: message/rfc822

    Message-ID: <%s>
    To: %s

    --b--
    """
        .formatted(ANNA, messageId, ANNA);
  }

  @Test
  void an_address_that_is_gone_is_written_to_no_more() {
    long copy = paper.send("Anna@reader.example");

    paper.comesBack(gone("1"), copy);

    assertThat(paper.kind(copy)).startsWith("hard 5.1.1").doesNotContain("@");
    assertThat(paper.isSuppressed(ANNA)).isTrue();
  }

  @Test
  void whom_a_server_refuses_at_once_is_written_to_no_more() {
    long copy = paper.send("Anna@reader.example");
    String said = "550 5.1.1 <Anna@reader.example> User unknown";

    paper.returns.refused(copy, said);
    paper.returns.refused(copy, said);

    assertThat(paper.isSuppressed(ANNA)).isTrue();
    assertThat(paper.rows()).isEqualTo(1);
    // the copy has failed, and isn't one that arrived and came back
    assertThat(paper.kind(copy)).isEmpty();
  }

  @Test
  void whom_a_server_refuses_for_something_else_is_written_to_again() {
    long copy = paper.send(ANNA);

    paper.returns.refused(copy, "552 5.2.2 Mailbox full");

    assertThat(paper.isSuppressed(ANNA)).isFalse();
    assertThat(paper.rows()).isEqualTo(1);
  }

  @Test
  void the_same_report_counts_once_by_whichever_way_it_comes() {
    long copy = paper.send(ANNA);
    paper.comesBack(gone("1"), copy);

    paper.comesBack(gone("1"), copy);
    paper.comesBack("Received: by another way\n" + gone("1").replace("\n", "\r\n"), copy);

    assertThat(paper.rows()).isEqualTo(1);
  }

  @Test
  void after_five_soft_bounces_over_a_week_an_address_is_written_to_no_more() {
    for (int i = 1; i <= 5; i++) {
      assertThat(paper.isSuppressed(ANNA)).isFalse();
      long copy = paper.send(ANNA);
      paper.comesBack(full("full " + i), copy);
      assertThat(paper.kind(copy)).startsWith("soft 5.2.2");
      paper.clock.pass(Duration.ofDays(2));
    }

    assertThat(paper.isSuppressed(ANNA)).isTrue();
  }

  @Test
  void many_soft_bounces_within_a_day_are_patience_and_no_more() {
    for (int i = 1; i <= 12; i++) {
      paper.comesBack(full("full " + i), paper.send(ANNA));
      paper.clock.pass(Duration.ofHours(2));
    }

    assertThat(paper.isSuppressed(ANNA)).isFalse();
  }

  @Test
  void two_reports_of_one_copy_count_once() {
    for (int i = 1; i <= 4; i++) {
      long copy = paper.send(ANNA);
      paper.comesBack(full("delayed " + i), copy);
      paper.comesBack(full("given up " + i), copy);
      paper.clock.pass(Duration.ofDays(3));
    }

    assertThat(paper.isSuppressed(ANNA)).isFalse();
  }

  @Test
  void what_has_arrived_in_between_ends_the_row() {
    for (int i = 1; i <= 6; i++) {
      paper.comesBack(full("full " + i), paper.send(ANNA));
      paper.clock.pass(Duration.ofDays(4));
      if (i == 3) {
        paper.send(ANNA);
        paper.clock.pass(Duration.ofDays(4));
      }
    }

    assertThat(paper.isSuppressed(ANNA)).isFalse();
  }

  @Test
  void whoever_complains_is_taken_off_that_newsletter_and_written_to_no_more() {
    long copy = paper.send(ANNA);
    long issue = paper.sql.sql("SELECT issue FROM deliveries").query(Long.class).single();

    paper.comesBack(complaint(paper.marks.messageId(issue, copy)), "complaints@returns.example");

    assertThat(paper.kind(copy)).isEqualTo("complaint abuse");
    assertThat(paper.taken).hasSize(1);
    assertThat(paper.isSuppressed(ANNA)).isTrue();
  }

  @Test
  void nobody_can_complain_or_die_in_another_s_name() {
    long copy = paper.send(ANNA);

    paper.comesBack(
        complaint("made.up.signature@lamplighter.example"), "complaints@returns.example");
    paper.comesBack(gone("forged"), "bounces@lamplighter.example");
    paper.comesBack(gone("forged too"), "bounce+1.0123456789abcdef0123@returns.example");

    for (int i = 0; i < 9; i++) {
      paper.clock.pass(Duration.ofDays(1));
      paper.comesBack(full("forged " + i), "bounces@lamplighter.example");
    }

    assertThat(paper.rows()).isEqualTo(12);
    assertThat(paper.kind(copy)).isEmpty();
    assertThat(paper.taken).isEmpty();
    assertThat(paper.isSuppressed(ANNA)).isFalse();
  }

  @Test
  void whoever_has_had_a_copy_can_shut_out_nobody_else_by_it() {
    long copy = paper.send(ANNA);
    paper.comesBack(bounce("1", BEN, "550 5.1.1 User unknown"), copy);
    assertThat(paper.isSuppressed(BEN)).isFalse();
    assertThat(paper.isSuppressed(ANNA)).isTrue();

    paper.clock.pass(Duration.ofDays(1));
    long erased = paper.send("carla@reader.example");
    paper.sql.sql("UPDATE deliveries SET address = NULL WHERE id = ?").param(erased).update();
    paper.comesBack(bounce("2", BEN, "550 5.1.1 User unknown"), erased);
    paper.comesBack(complaint(paper.marks.messageId(1, erased)).replace(ANNA, BEN), "");
    paper.comesBack(bounce("3", BEN, "550 5.1.1 User unknown"), erased + 1_000);

    assertThat(paper.kind(erased)).startsWith("complaint");
    assertThat(paper.isSuppressed(BEN)).isFalse();
  }

  @Test
  void a_provider_that_names_an_address_alone_means_the_last_copy_that_went_there() {
    paper.send(ANNA);
    paper.clock.pass(Duration.ofDays(1));
    long last = paper.send(ANNA);
    var report =
        new Report.Bounce(Hardness.HARD, ANNA, "5.1.1", "No such user", Report.Origin.UNKNOWN);

    paper.isTold(Way.POSTMARK, new Returns.Told("4711", report), new Returns.Told("4711", report));

    assertThat(paper.rows()).isEqualTo(1);
    assertThat(paper.kind(last)).startsWith("hard");
    assertThat(paper.isSuppressed(ANNA)).isTrue();
  }

  @Test
  void worse_news_replaces_better_and_not_the_other_way() {
    long copy = paper.send(ANNA);
    paper.comesBack(full("1"), copy);
    paper.comesBack(gone("2"), copy);
    paper.comesBack(full("3"), copy);

    assertThat(paper.kind(copy)).startsWith("hard");
  }

  @Test
  void a_flood_of_what_nobody_understands_is_counted_and_not_kept() {
    paper
        .sql
        .sql(
            """
            INSERT INTO returns (digest, came_at, way, kind, proven, raw)
            SELECT decode(md5(i::text), 'hex'), CAST(:now AS timestamptz), 'mailbox', 'unclear', false, 'x'
            FROM generate_series(1, 500) AS i
            """)
        .param("now", paper.clock.instant().atOffset(ZoneOffset.UTC))
        .update();

    paper.comesBack("From: ben@reader.example\nSubject: Hello\n\nHow are you?", "");
    paper.clock.pass(Duration.ofDays(2));
    paper.comesBack("From: ben@reader.example\nSubject: Again\n\nHow are you?", "");

    assertThat(
            paper
                .sql
                .sql("SELECT raw IS NOT NULL FROM returns ORDER BY id OFFSET 500")
                .query(Boolean.class)
                .list())
        .containsExactly(false, true);
  }

  @Test
  void what_nobody_understands_is_kept_for_thirty_days() {
    paper.comesBack("From: ben@reader.example\nSubject: Hello\n\nHow are you?", "");
    var sweep = new ReturnsSweep(paper.sql, paper.clock);
    assertThat(kept()).isEqualTo("unclear ben@reader.example Hello true");

    paper.clock.pass(Duration.ofDays(29));
    sweep.sweep();
    assertThat(kept()).endsWith("true");
    paper.clock.pass(Duration.ofDays(2));
    sweep.sweep();
    assertThat(kept()).isEqualTo("unclear   false");
    paper.clock.pass(Duration.ofDays(160));
    sweep.sweep();
    assertThat(paper.rows()).isZero();
  }

  private String kept() {
    return paper
        .sql
        .sql(
            "SELECT concat_ws(' ', kind, address, words, CASE WHEN raw IS NULL THEN 'false' ELSE 'true' END) FROM returns")
        .query(String.class)
        .single();
  }
}
