package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.newsletters.subscribing.Addressees;
import org.standfirst.newsletters.subscribing.Recipient;
import org.standfirst.readers.ChosenNewsletters;
import org.standfirst.stories.Browsing.Page;

/// Whoever gets a newsletter leaves it by the link in any issue, pauses, gets fewer, and comes
/// back.
class NewsletterLeavingStories {
  private static final String SLUG = "harbour-notes";
  private static final String OTHER = "long-evening";
  private static final String ONE_CLICK = "List-Unsubscribe=One-Click";
  private final JdbcClient sql = RunningNewsroom.part(JdbcClient.class);
  private final ChosenNewsletters chosen = RunningNewsroom.part(ChosenNewsletters.class);
  private final Browsing browser = new Browsing();

  private static String heading(Page page) {
    return page.html().select("main h1").text();
  }

  private Someone reader(String... newsletters) {
    var anna = Someone.with();
    for (String each : newsletters) {
      chosen.choose(anna.id, each, ChosenNewsletters.By.PAGE, "");
    }
    return anna;
  }

  private static String link(Someone someone) {
    return Addressee.leaveLink(new Recipient.OfReader(someone.id), SLUG);
  }

  @Test
  void a_look_changes_nothing() {
    var zoe = Addressee.of(SLUG);
    String link = zoe.leaveLink(SLUG);

    browser.head(link);
    Page page = browser.get(link);

    assertThat(page.status()).isEqualTo(200);
    assertThat(heading(page)).isEqualTo("Leave Harbour Notes");
    assertThat(page.html().select("main").text())
        .contains("It goes to s…@merrow.example")
        .doesNotContain(zoe.email);
    assertThat(page.header("cache-control")).contains("no-store");
    assertThat(zoe.gets()).containsExactly(SLUG);
  }

  @Test
  void whoever_has_an_account_is_shown_the_way_there_and_nobody_else() {
    String account = "main a[href^=/account]";

    assertThat(browser.get(link(reader(SLUG))).html().select(account)).hasSize(1);
    assertThat(browser.get(Addressee.of(SLUG).leaveLink(SLUG)).html().select(account)).isEmpty();
  }

  @Test
  void a_press_leaves_and_another_brings_it_back_without_signing_in() {
    var zoe = Addressee.of(SLUG, OTHER);
    String link = zoe.leaveLink(SLUG);

    Page pressed = browser.post(link, "from", "page");
    assertThat(pressed.status()).isEqualTo(303);
    assertThat(pressed.header("location")).isEqualTo(link);
    Page left = browser.get(link);
    assertThat(heading(left)).isEqualTo("You have left Harbour Notes");
    assertThat(zoe.gets()).containsExactly(OTHER);

    assertThat(left.html().select("form[action$=return] button").text()).isEqualTo("Get it again");
    browser.post(link + "/return");

    assertThat(zoe.gets()).containsExactly(SLUG, OTHER);
    assertThat(heading(browser.get(link))).isEqualTo("Leave Harbour Notes");
  }

  @Test
  void a_mail_program_leaves_with_one_click_from_elsewhere() {
    for (String type :
        List.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=b")) {
      var zoe = Addressee.of(SLUG);
      String form =
          type.startsWith("multi")
              ? "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n"
              : ONE_CLICK;

      Page page = new Browsing().postAs(zoe.leaveLink(SLUG), type, form, "cross-site");

      assertThat(page.status()).as(type).isEqualTo(200);
      assertThat(page.answer().headers().allValues("set-cookie")).isEmpty();
      assertThat(zoe.gets()).isEmpty();
      assertThat(reasons(new Recipient.OfAddressee(zoe.id()))).containsExactly("one_click");
    }
  }

  @Test
  void one_click_takes_a_reader_off_and_the_ledger_says_by_what() {
    var anna = reader(SLUG, OTHER);

    Page page = new Browsing().postRaw(link(anna), ONE_CLICK, "cross-site");

    assertThat(page.status()).isEqualTo(200);
    assertThat(chosen.of(anna.id)).containsExactly(OTHER);
    assertThat(
            sql.sql(
                    """
                    SELECT form FROM choices WHERE reader = :reader AND NOT allowed
                    """)
                .param("reader", anna.id.value())
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list())
        .containsExactly("NEWSLETTER_LINK");
    new Browsing().postRaw(link(anna), ONE_CLICK, "cross-site");
    assertThat(reasons(new Recipient.OfReader(anna.id))).hasSize(1);
  }

  @Test
  void from_elsewhere_one_can_do_nothing_but_leave() {
    var anna = reader(SLUG);

    for (String deed : List.of("/all", "/pause", "/spacing", "/lifting", "/return")) {
      assertThat(browser.postRaw(link(anna) + deed, "", "cross-site").status())
          .as(deed)
          .isEqualTo(403);
    }
  }

  @Test
  void all_are_left_and_come_back_together() {
    var anna = reader(SLUG, OTHER);

    browser.post(link(anna) + "/all");

    assertThat(chosen.of(anna.id)).isEmpty();
    Page left = browser.get(link(anna));
    assertThat(left.html().select("main").text()).contains("Harbour Notes and The Long Evening");
    browser.post(link(anna) + "/return");
    assertThat(chosen.of(anna.id)).containsExactlyInAnyOrder(SLUG, OTHER);
  }

  @Test
  void a_pause_and_fewer_are_shown_in_the_account_and_lifted_there() {
    var anna = reader(SLUG);
    browser.post(link(anna) + "/pause");
    assertThat(browser.get(link(anna)).html().select("main").text())
        .contains("It is paused until", "Get it as often as it comes");
    browser.post(link(anna) + "/spacing");
    assertThat(browser.get(link(anna)).html().select("main").text())
        .contains("You get it once a week at the most");
    anna.signIn("/");

    Page account = anna.browser.get("/account");
    assertThat(account.html().select("#pauses li").text())
        .contains("Harbour Notes", "Once a week at the most");
    anna.browser.post(account.html().select("#pauses li form").attr("action"));

    assertThat(restraints(anna)).isZero();
    anna.browser.post("/account/newsletters/pauses");
    assertThat(anna.browser.get("/account").html().select("#pauses").text())
        .contains("All newsletters", "It is paused until")
        .doesNotContain("Pause all for a month");
    assertThat(new Browsing().post("/account/newsletters/pauses").status()).isEqualTo(303);
  }

  @Test
  void nobody_lifts_anothers_pause() {
    var anna = reader(SLUG);
    var ben = Someone.with();
    browser.post(link(anna) + "/pause");
    anna.signIn("/");
    String path = anna.browser.get("/account").html().select("#pauses li form").attr("action");
    ben.signIn("/");

    ben.browser.post(path);

    assertThat(restraints(anna)).isOne();
  }

  @Test
  void a_link_that_is_none_of_ours_changes_nothing_and_leads_to_the_account() {
    var zoe = Addressee.of(SLUG);
    String forged = zoe.leaveLink(SLUG).replaceFirst("a(\\d+)", "a1$1");

    for (String link : List.of(forged, "/newsletters/leave/x", zoe.leaveLink(SLUG) + "x")) {
      Page page = browser.get(link);
      assertThat(page.status()).as(link).isEqualTo(404);
      assertThat(page.html().select("main a.button").attr("href"))
          .isEqualTo("/account#newsletters");
      assertThat(browser.postRaw(link, ONE_CLICK, "cross-site").status()).isEqualTo(404);
    }
    assertThat(zoe.gets()).containsExactly(SLUG);
  }

  @Test
  void who_gets_nothing_for_thirty_days_is_forgotten_and_the_link_still_answers() {
    var zoe = Addressee.of(SLUG);
    long id = zoe.id();
    String link = zoe.leaveLink(SLUG);
    browser.post(link, "from", "page");
    sql.sql("UPDATE addressees SET idle_since = idle_since - interval '31 days' WHERE id = :id")
        .param("id", id)
        .update();

    sql.sql("DELETE FROM letters WHERE to_address = :email").param("email", zoe.email).update();
    sql.sql("DELETE FROM newsletter_wishes WHERE address = :email")
        .param("email", zoe.email)
        .update();
    RunningNewsroom.part(Addressees.class).forgetIdle();

    assertThat(new PersonalTraces(sql).naming(zoe.email)).isEmpty();
    Page page = browser.get(link);
    assertThat(page.status()).isEqualTo(200);
    assertThat(heading(page)).isEqualTo("You don’t get Harbour Notes");
    assertThat(browser.postRaw(link, ONE_CLICK, "cross-site").status()).isEqualTo(200);
    browser.post(link + "/return");
    assertThat(new PersonalTraces(sql).naming(zoe.email)).isEmpty();
  }

  private long restraints(Someone someone) {
    return sql.sql("SELECT count(*) FROM restraints WHERE reader = :reader")
        .param("reader", someone.id.value())
        .query(Long.class)
        .single();
  }

  private List<String> reasons(Recipient recipient) {
    return sql.sql(
            "SELECT reason FROM newsletter_departures WHERE %s = :number"
                .formatted(recipient.reader() == null ? "addressee" : "reader"))
        .param("number", recipient.reader() == null ? recipient.addressee() : recipient.reader())
        .query((row, number) -> String.valueOf(row.getString(1)))
        .list();
  }
}
