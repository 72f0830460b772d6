package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.Role;
import org.standfirst.stories.Browsing.Page;

/// The newsroom, who may enter it, and who says so.
class StaffStories {
  private static final String APPOINTMENTS = "/newsroom/staff/appointments";
  private final Post post = new Post(RunningNewsroom.part(JdbcClient.class));
  private final Someone elena = Someone.waived(Role.ADMINISTRATOR);
  private final Someone ben = Someone.waived();

  private Page appoint(String email, String... roles) {
    String[] fields = new String[2 + 2 * roles.length];
    fields[0] = "email";
    fields[1] = email;
    for (int i = 0; i < roles.length; i++) {
      fields[2 + 2 * i] = "roles";
      fields[3 + 2 * i] = roles[i];
    }
    return elena.browser.post(APPOINTMENTS, fields);
  }

  @Test
  void a_role_is_given_by_address_and_counts_from_the_next_sign_in() {
    assertThat(ben.browser.get("/newsroom").status()).isEqualTo(403);
    var other = new Browsing();
    ben.signIn(other, "/");

    Page appointed = appoint(ben.email, "MODERATOR");
    assertThat(appointed.header("location")).isEqualTo("/newsroom/staff");
    assertThat(elena.browser.get("/newsroom/staff").html().select("[role=status]")).hasSize(1);
    assertThat(elena.browser.get("/newsroom/staff").html().select("[role=status]"))
        .as("once is enough")
        .isEmpty();

    for (Browsing each : List.of(ben.browser, other)) {
      assertThat(each.get("/newsroom").header("location")).startsWith("/sign-in?returnTo=");
      assertThat(each.get("/account").status()).as("a token of a reader’s").isEqualTo(303);
    }
    assertThat(post.last(ben.email).text())
        .contains("From now on you are: Moderator.", "You have been signed out everywhere");
    ben.signIn("/newsroom");
    assertThat(ben.browser.get("/newsroom").status()).isEqualTo(200);
    Document list = elena.browser.get("/newsroom/staff").html();
    assertThat(list.select("tr:contains(" + ben.email + ")").text())
        .contains("Moderator", "None: the demo’s", "just now");
    assertThat(ben.deeds()).contains("readers.deed.roles-changed");

    elena.browser.post("/newsroom/staff/" + ben.id.value() + "/roles");
    assertThat(ben.browser.get("/newsroom").status()).isEqualTo(403);
    assertThat(ben.browser.get("/account").status()).isEqualTo(200);
    assertThat(post.last(ben.email).text())
        .contains("no longer has a part")
        .doesNotContain("signed out");
  }

  @Test
  void whoever_works_here_finds_the_way_on_their_own_page_and_nobody_else_does() {
    var editor = Someone.with(Role.EDITOR);
    editor.signIn("/");
    for (Someone each : List.of(elena, editor)) {
      assertThat(each.browser.get("/account").html().select("#newsroom a").eachAttr("href"))
          .containsExactly("/newsroom");
    }
    assertThat(ben.browser.get("/account").html().select("#newsroom")).isEmpty();
  }

  @Test
  void somebody_is_signed_out_everywhere_by_an_administrator_who_has_just_proved_who_they_are() {
    String path = "/newsroom/staff/" + ben.id.value();
    elena.aQuarterOfAnHourPasses();
    assertThat(elena.browser.post(path + "/sessions/ending").header("location"))
        .startsWith("/account/proof");
    assertThat(ben.browser.get("/account").status()).isEqualTo(200);
    assertThat(ben.browser.post(path + "/sessions/ending").status()).isEqualTo(403);

    elena.browser.post("/account/proof/password", "returnTo", path, "password", Someone.PASSWORD);
    String ending = elena.browser.get(path).html().select("form[action$=/ending]").attr("action");
    Page ended = elena.browser.post(ending);

    assertThat(ended.header("location")).isEqualTo("/newsroom/staff");
    assertThat(elena.browser.get("/newsroom/staff").html().text())
        .contains("They are signed out everywhere.");
    assertThat(ben.browser.get("/account").status()).isEqualTo(303);
    assertThat(ben.deeds()).contains("readers.deed.sessions-ended-by-staff");
    assertThat(elena.deeds()).contains("readers.deed.sessions-ended-by-staff");
    assertThat(post.last(ben.email).text()).contains("has ended all your sessions");
    int letters = post.to(ben.email).size();
    elena.browser.post(ending);
    assertThat(post.to(ben.email)).as("nothing ended, nothing to tell").hasSize(letters);
    assertThat(ben.signIn("/").status()).isEqualTo(303);
    assertThat(elena.browser.post("/newsroom/staff/99999999/sessions/ending").status())
        .isEqualTo(404);
  }

  @Test
  void roles_are_given_with_a_proof_of_the_last_ten_minutes() {
    elena.aQuarterOfAnHourPasses();
    String path = "/newsroom/staff/" + ben.id.value();
    assertThat(elena.browser.get("/newsroom/staff").status()).isEqualTo(200);
    for (Page each : List.of(elena.browser.get(APPOINTMENTS), appoint(ben.email, "EDITOR"))) {
      assertThat(each.header("location"))
          .isEqualTo("/account/proof?returnTo=%2Fnewsroom%2Fstaff%2Fappointments");
    }
    assertThat(elena.browser.post(path + "/roles", "roles", "EDITOR").header("location"))
        .startsWith("/account/proof");
    assertThat(ben.browser.get("/newsroom").status()).isEqualTo(403);

    elena.browser.post("/account/proof/password", "returnTo", path, "password", Someone.PASSWORD);
    assertThat(elena.browser.get(path).html().select("input[checked]")).isEmpty();
    elena.browser.post(path + "/roles", "roles", "EDITOR", "roles", "REPORTER");
    assertThat(elena.browser.get(path).html().select("input[checked]").eachAttr("value"))
        .containsExactly("REPORTER", "EDITOR");
  }

  @Test
  void what_can_not_be_done_is_said() {
    Page unknown = appoint("nobody@merrow.example", "EDITOR");
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.html().select("#problems a").attr("href")).isEqualTo("#email");
    assertThat(unknown.html().select("input[checked]").eachAttr("value")).containsExactly("EDITOR");
    assertThat(appoint(ben.email).status()).isEqualTo(422);
    assertThat(elena.browser.get("/newsroom/staff/99999999").status()).isEqualTo(404);
    assertThat(elena.browser.post("/newsroom/staff/99999999/roles").status()).isEqualTo(404);
  }

  @Test
  void a_role_that_does_not_exist_changes_nothing_and_is_said() {
    String path = "/newsroom/staff/" + ben.id.value();
    for (Page each :
        List.of(
            appoint(ben.email, "EDITOR", "PUBLISHER"),
            elena.browser.post(path + "/roles", "roles", "EDITOR", "roles", "PUBLISHER"))) {
      assertThat(each.status()).isEqualTo(422);
      assertThat(each.html().select("#roles-error").text()).contains("does not exist");
      assertThat(each.html().select("input[checked]").eachAttr("value")).containsExactly("EDITOR");
    }
    assertThat(elena.browser.get(path).html().select("input[checked]")).isEmpty();
  }

  @Test
  void administrators_alone_see_staff_and_trail() {
    var editor = Someone.waived(Role.EDITOR, Role.REPORTER, Role.MODERATOR, Role.AUDIENCE_EDITOR);
    assertThat(editor.browser.get("/newsroom").html().select("nav a").eachAttr("href"))
        .containsExactly(
            "/newsroom",
            "/newsroom/articles",
            "/newsroom/fronts",
            "/newsroom/comments",
            "/newsroom/media",
            "/newsroom/newsletters");
    assertThat(elena.browser.get("/newsroom").html().select(".newsroom__tiles a").eachAttr("href"))
        .containsExactly(
            "/newsroom/staff", "/newsroom/api-keys", "/newsroom/webhooks", "/newsroom/audit");
    for (String path : List.of("/newsroom/staff", APPOINTMENTS, "/newsroom/audit")) {
      Page closed = editor.browser.get(path);
      assertThat(closed.status()).as(path).isEqualTo(403);
      assertThat(closed.html().select("h1").text()).contains("for others");
      assertThat(ben.browser.get(path).html().select("h1").text()).contains("paper’s staff");
      assertThat(new Browsing().get(path).header("location")).startsWith("/sign-in?returnTo=");
    }
    assertThat(
            editor
                .browser
                .post(APPOINTMENTS, "email", editor.email, "roles", "ADMINISTRATOR")
                .status())
        .isEqualTo(403);
    assertThat(editor.browser.post("/newsroom/audit/export").status()).isEqualTo(403);
    assertThat(editor.deeds()).containsOnlyOnce("readers.deed.page-refused");
  }

  @Test
  void what_belongs_to_a_page_is_listed_beneath_it_to_those_who_may_enter() {
    String newsletters = "/newsroom/newsletters";
    var audience = Someone.waived(Role.AUDIENCE_EDITOR);
    var editor = Someone.waived(Role.EDITOR);
    String beneath = "nav a[href=%s] + ul a".formatted(newsletters);
    assertThat(audience.browser.get(newsletters).html().select(beneath).eachAttr("href"))
        .containsExactly(
            newsletters + "/subscribers",
            newsletters + "/figures",
            newsletters + "/returns",
            newsletters + "/suppressions");
    assertThat(
            audience
                .browser
                .get(newsletters + "/figures")
                .html()
                .select("nav [aria-current]")
                .eachText())
        .containsExactly("Newsletters", "Figures");
    assertThat(editor.browser.get(newsletters).html().select(beneath)).isEmpty();
    assertThat(audience.browser.get("/newsroom").html().select(".newsroom__tiles h2 a").eachText())
        .containsExactly("Pictures", "Newsletters");
    assertThat(
            audience
                .browser
                .get("/newsroom")
                .html()
                .select(".newsroom__further a")
                .eachAttr("href"))
        .hasSize(4)
        .allMatch(each -> each.startsWith(newsletters + "/"));
  }

  @Test
  void roles_can_be_posted_nowhere_else() {
    ben.browser.post(
        "/account/profile", "firstName", "Ben", "lastName", "Okafor", "roles", "ADMINISTRATOR");
    ben.browser.post("/account/newsletters", "roles", "ADMINISTRATOR", "role", "ADMINISTRATOR");
    new Browsing()
        .post(
            "/register",
            Registering.fieldsWith(Registering.freshAddress(), "/", "roles", "ADMINISTRATOR"));

    assertThat(ben.browser.get("/newsroom").status()).isEqualTo(403);
  }

  @Test
  void the_demo_says_that_it_is_one() {
    assertThat(elena.browser.get("/newsroom").html().select(".newsroom__demo").text())
        .contains("This is the demo");

    var editor = Someone.with(Role.EDITOR);
    editor.signIn("/newsroom");
    Page page = editor.browser.get("/account/second-factor?returnTo=/newsroom");
    editor.switchOn(Authenticator.readFrom(page.html()), page);
    assertThat(editor.browser.get("/newsroom").html().select(".newsroom__demo")).isEmpty();
  }

  @Test
  void the_trail_is_read_by_deed_person_and_time_and_saved_as_a_table() {
    ben.signIn(new Browsing(), "/");
    new Browsing().post("/sign-in", "email", ben.email, "password", "Wrong1-x", "returnTo", "/");
    String path = "/newsroom/audit?person=" + ben.id.value();

    assertThat(elena.browser.get("/newsroom/audit?person=" + ben.email).header("location"))
        .isEqualTo(path);
    Document his = elena.browser.get(path).html();
    assertThat(his.select("tbody tr")).hasSize(3);
    assertThat(his.select("tbody tr").getFirst().text())
        .contains("Failed to sign in", "Ben Okafor");
    assertThat(elena.browser.get(path + "&deed=readers.deed.signed-in").html().select("tbody tr"))
        .hasSize(2);
    assertThat(elena.browser.get(path + "&until=2020-01-01").html().select("tbody tr")).isEmpty();
    assertThat(elena.browser.get("/newsroom/audit?person=x@y.example").html().text())
        .contains("No confirmed account");
    assertThat(elena.browser.get("/newsroom/audit?deed=%27&from=x&before=_x&person=0").status())
        .isEqualTo(200);

    Page table =
        elena.browser.post("/newsroom/audit/export", "person", Long.toString(ben.id.value()));
    assertThat(table.header("content-type")).startsWith("text/csv");
    assertThat(table.header("cache-control")).contains("no-store");
    assertThat(table.body().lines()).hasSize(4);
    assertThat(table.body()).contains(",Ben Okafor,", "\"{\"\"by\"\"");
    assertThat(elena.deeds()).contains("newsroom.deed.audit-exported");

    elena.browser.post(
        "/newsroom/audit/export",
        "deed",
        "readers.deed.signed-in",
        "person",
        Long.toString(ben.id.value()),
        "from",
        "2020-01-01",
        "until",
        "2020-12-31");
    assertThat(
            elena
                .browser
                .get("/newsroom/audit?person=" + elena.id.value())
                .html()
                .select("tbody tr:contains(Saved the audit trail)")
                .getFirst()
                .select(".table__detail")
                .eachText())
        .containsExactlyInAnyOrder(
            "Only: Signed in",
            "Only by or to reader number " + ben.id.value(),
            "From 2020-01-01",
            "Until 2020-12-31");

    elena.aQuarterOfAnHourPasses();
    assertThat(elena.browser.post("/newsroom/audit/export").header("location"))
        .isEqualTo("/account/proof?returnTo=%2Fnewsroom%2Faudit");
  }

  @Test
  void the_trail_says_in_words_what_else_was_noted() {
    appoint(ben.email, "AUDIENCE_EDITOR", "EDITOR");
    elena.browser.post("/newsroom/staff/" + ben.id.value() + "/roles");
    RunningNewsroom.part(AuditTrail.class)
        .note(
            new AuditTrail.Line(
                "readers.deed.passkey-refused",
                null,
                ben.id,
                "",
                Map.of("why", "counter", "unheard", "OF_THIS")));

    Document trail = elena.browser.get("/newsroom/audit?person=" + ben.id.value()).html();
    assertThat(trail.select(".table__detail").eachText())
        .containsExactly(
            "unheard: OF_THIS",
            "Because its counter went back, so it may have been copied",
            "Roles from then on: none",
            "Roles before: Editor, Audience editor",
            "Roles from then on: Editor, Audience editor",
            "Roles before: none",
            "By password");
  }

  @Test
  void a_place_in_the_trail_that_no_calendar_has_is_the_newest() {
    for (String place :
        List.of(
            "%2B1000000000-01-01T00:00:00Z_1",
            "-1000000000-01-01T00:00:00Z_1",
            "%2B300000-01-01T00:00:00Z_1",
            "2026-02-09T12:00:00Z_9223372036854775808")) {
      Page page = elena.browser.get("/newsroom/audit?before=" + place);
      assertThat(page.status()).as(place).isEqualTo(200);
      assertThat(page.html().select("tbody tr")).as(place).isNotEmpty();
    }
  }

  @Test
  void the_trail_is_turned_over_page_by_page() {
    for (int i = 0; i < 60; i++) {
      RunningNewsroom.part(AuditTrail.class)
          .note(new AuditTrail.Line("readers.deed.session-ended", ben.id, ben.id, "", Map.of()));
    }
    String path = "/newsroom/audit?person=" + ben.id.value();
    Document first = elena.browser.get(path).html();
    assertThat(first.select("tbody tr")).hasSize(50);
    Document second = elena.browser.get(first.select(".pages__next").attr("href")).html();
    assertThat(second.select("tbody tr")).hasSize(11);
    assertThat(second.select(".pages__next")).isEmpty();
  }
}
