package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.database.Announcements;
import org.standfirst.newsletters.returns.suppressions.Suppression.Reason;
import org.standfirst.newsletters.returns.suppressions.Suppressions;
import org.standfirst.newsletters.subscribing.Recipient;
import org.standfirst.readers.ChosenNewsletters;
import org.standfirst.readers.ChosenNewsletters.By;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Role;
import org.standfirst.readers.Traces;
import org.standfirst.stories.Browsing.Page;

/// Audience editors bring lists of subscribers along, look after who gets what, and take it with
/// them.
class ImportStories {
  private static final String PATH = "/newsroom/newsletters/imports";
  private static final String SLUG = "harbour-notes";
  private static final String CONSENT = "Ticked the box on the old site";
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private final JdbcClient sql = RunningNewsroom.part(JdbcClient.class);
  private final ChosenNewsletters chosen = RunningNewsroom.part(ChosenNewsletters.class);
  private final Someone editor = Someone.waived(Role.AUDIENCE_EDITOR);
  private final String own = "list" + NUMBER.incrementAndGet() + ".example";

  private String bring(byte[] file) {
    Page brought = editor.browser.upload(PATH, "list", Map.of("old.csv", file));
    assertThat(brought.status()).as(brought.body()).isEqualTo(303);
    return brought.header("location");
  }

  private Page enter(String list, String... fields) {
    Page started = editor.browser.post(list + "/start", fields);
    assertThat(started.status()).as(started.body()).isEqualTo(303);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> !editor.browser.get(list).html().text().contains("Being entered"));
    return editor.browser.get(list);
  }

  private String one(String column, String address) {
    return sql.sql(
            """
            SELECT %s FROM addressee_choices JOIN addressees ON addressees.id = addressee
            WHERE address = :address AND newsletter = 'harbour-notes'
            """
                .formatted(column))
        .param("address", address)
        .query((row, number) -> String.valueOf(row.getString(1)))
        .optional()
        .orElse("");
  }

  @Test
  void a_list_is_looked_at_before_anything_is_entered() {
    String csv = "Vorname;E-Mail\nZoë;zoe@%1$s\nŠarūnas;sarunas@%1$s\n".formatted(own);
    String list = bring(csv.getBytes(StandardCharsets.UTF_8));

    Page page = editor.browser.get(list);

    assertThat(page.html().select("#delimiter [selected]").val()).isEqualTo("semicolon");
    assertThat(page.html().select("#charset [selected]").val()).isEqualTo("UTF-8");
    assertThat(page.html().select("#address [selected]").text()).isEqualTo("E-Mail");
    assertThat(page.html().select("#name [selected]").text()).isEqualTo("Vorname");
    assertThat(page.html().select("tbody tr").eachText())
        .containsExactly("Zoë zoe@" + own, "Šarūnas sarunas@" + own);
    assertThat(one("name", "zoe@" + own)).isEmpty();
    Page read = editor.browser.get(list + "?charset=windows-1252&delimiter=comma&headed=true");
    assertThat(read.html().select("tbody tr").eachText().getFirst()).startsWith("ZoÃ«;");
    Page missing =
        editor.browser.post(
            list + "/start",
            "charset",
            "UTF-8",
            "delimiter",
            "semicolon",
            "headed",
            "true",
            "address",
            "1",
            "newsletter",
            SLUG);
    assertThat(missing.status()).isEqualTo(422);
    assertThat(missing.html().select("#problems").text()).contains("how they gave their consent");
  }

  @Test
  void each_row_is_entered_with_its_consent_or_refused_with_a_reason() {
    var anna = Someone.with();
    var ben = Someone.with();
    chosen.choose(ben.id, SLUG, By.PAGE, "");
    chosen.leave(ben.id, SLUG, By.PAGE, "");
    var left = Addressee.of(SLUG);
    new Browsing().post(left.leaveLink(SLUG), "from", "page");
    sql.sql(
            "INSERT INTO suppressions (address, reason, made_at) VALUES (:address, 'bounced', now())")
        .param("address", "shut@" + own)
        .update();
    String csv =
        """
        email,name,lang,zone,consent
        ZOE@%1$s,"Zoë, the first",en-GB,Europe/Paris,Form of 2021
        ben.zoe@%1$s,=1+1,xx,Nowhere,
        zoe@%1$s,Zoë again,,,
        nobody.%1$s,No,,,
        shut@%1$s,Shut,,,
        %2$s,Anna,,,
        %3$s,Ben,,,
        %4$s,Left,,,
        """
            .formatted(own, anna.email, ben.email, left.email);
    String list = bring(csv.getBytes(Charset.forName("windows-1252")));
    assertThat(editor.browser.get(list).html().select("#charset [selected]").val())
        .isEqualTo("windows-1252");

    Page done =
        enter(
            list,
            "charset",
            "windows-1252",
            "delimiter",
            "comma",
            "headed",
            "true",
            "address",
            "0",
            "name",
            "1",
            "language",
            "2",
            "zone",
            "3",
            "consent",
            "4",
            "newsletter",
            SLUG,
            "consentWords",
            CONSENT);

    assertThat(done.html().select(".import__facts dd").eachText())
        .containsExactly("8", "3", "1", "4");
    assertThat(one("name || language || zone || consent", "ZOE@" + own))
        .isEqualTo("Zoë, the firstenEurope/ParisForm of 2021");
    assertThat(one("source || ' ' || consent", "ben.zoe@" + own))
        .isEqualTo("import:" + list.substring(PATH.length() + 1) + " " + CONSENT);
    assertThat(one("language || zone", "ben.zoe@" + own)).isEmpty();
    assertThat(chosen.of(anna.id)).containsExactly(SLUG);
    assertThat(consents(anna)).containsExactly(CONSENT);
    String found = "/newsroom/newsletters/subscribers/" + SLUG + "?address=" + anna.email;
    assertThat(editor.browser.get(found).html().select("tbody td").get(1).text())
        .contains("List " + list.substring(PATH.length() + 1), CONSENT);
    assertThat(chosen.of(ben.id)).isEmpty();
    assertThat(left.gets()).isEmpty();
    assertThat(editor.browser.get(list + "/refused.csv").body().lines())
        .containsExactlyInAnyOrder(
            "line,address,reason",
            "5,nobody." + own + ",That address doesn’t look complete: there is no @ in it.",
            "6,shut@" + own + ",\"Mail to this address comes back, or isn’t wanted.\"",
            "8," + ben.email + ",Has left this newsletter.",
            "9," + left.email + ",Has left this newsletter.");
    assertThat(
            sql.sql("SELECT count(*) FROM subscriber_list_pieces WHERE list = :list")
                .param("list", Long.parseLong(list.substring(PATH.length() + 1)))
                .query(Long.class)
                .single())
        .isZero();
    assertThat(editor.deeds()).contains("newsletters.deed.imported");
  }

  private List<String> consents(Someone reader) {
    return sql.sql("SELECT consent FROM list_readers WHERE reader = :reader")
        .param("reader", reader.id.value())
        .query((row, number) -> String.valueOf(row.getString(1)))
        .list();
  }

  private Page enterAddresses(String csv) {
    String list = bring(csv.getBytes(StandardCharsets.UTF_8));
    return enter(
        list,
        "charset",
        "UTF-8",
        "delimiter",
        "comma",
        "headed",
        "true",
        "address",
        "0",
        "newsletter",
        SLUG,
        "consentWords",
        CONSENT);
  }

  /// Whoever has had themselves erased, with an account or without.
  private void isErased(String email) {
    RunningNewsroom.parts(Traces.class).forEach(each -> each.erase(new ReaderId(-1), email));
  }

  @Test
  void whoever_was_erased_is_not_brought_back_by_a_list() {
    String complained = "complained@" + own;
    String erased = "erased@" + own;
    RunningNewsroom.part(Suppressions.class)
        .suppress(complained, new Suppressions.Cause(Reason.COMPLAINED, "", "page"));
    isErased(complained);
    isErased(erased);

    Page done = enterAddresses("mail\n%s\n%s\nnew@%s\n".formatted(complained, erased, own));

    assertThat(done.html().select(".import__facts dd").eachText())
        .containsExactly("3", "1", "0", "2");
    assertThat(done.html().select("tbody td:last-child").eachText())
        .containsExactly(
            "Mail to this address comes back, or isn’t wanted.", "Has left this newsletter.");
  }

  @Test
  void whoever_was_erased_and_registers_again_is_not_shut_out_by_a_list() {
    String email = "again@" + own;
    Suppressions suppressions = RunningNewsroom.part(Suppressions.class);
    suppressions.suppress(email, new Suppressions.Cause(Reason.COMPLAINED, "", "page"));
    isErased(email);

    var again = new Browsing();
    again.post("/register", Registering.fields(email, "/"));
    String link = new Post(sql).awaited(email).path("/confirmations/");
    assertThat(again.post(link).status()).isEqualTo(303);

    assertThat(suppressions.among(List.of(email))).isEmpty();
  }

  @Test
  void an_erased_readers_address_is_in_no_row_that_was_refused() {
    var ben = Someone.with();
    chosen.choose(ben.id, SLUG, By.PAGE, "");
    chosen.leave(ben.id, SLUG, By.PAGE, "");
    enterAddresses("mail\n%s\n".formatted(ben.email.toUpperCase(Locale.ROOT)));
    assertThat(new PersonalTraces(sql).naming(ben.email)).contains("refused_rows");

    isErased(ben.email);

    assertThat(new PersonalTraces(sql).naming(ben.email)).doesNotContain("refused_rows");
  }

  @Test
  void a_list_goes_on_where_a_kill_broke_it_off() {
    var csv = new StringBuilder("mail\n");
    for (int i = 0; i < 7_000; i++) {
      csv.append("kill").append(i).append('@').append(own).append('\n');
    }
    String list = bring(csv.toString().getBytes(StandardCharsets.UTF_8));
    long id = Long.parseLong(list.substring(PATH.length() + 1));
    sql.sql(
            """
            UPDATE subscriber_lists SET state = 'working', newsletter = :slug, address_column = 0,
              headed = true, consent = 'Old', rows_read = 5000, entered = 5000, started_at = now(),
              lease_until = now() - interval '1 second' WHERE id = :id
            """)
        .param("slug", SLUG)
        .param("id", id)
        .update();

    RunningNewsroom.part(Announcements.class).announce("subscriber-lists", Long.toString(id));

    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> editor.browser.get(list).html().text().contains("Entered"));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> !editor.browser.get(list).html().text().contains("Being entered"));
    assertThat(editor.browser.get(list).html().select(".import__facts dd").eachText())
        .containsExactly("7,000", "7,000", "0", "0");
    assertThat(one("source", "kill4999@" + own)).isEmpty();
    assertThat(one("source", "kill5000@" + own)).isEqualTo("import:" + id);
  }

  @Test
  void a_long_list_is_entered_whole() {
    var csv = new StringBuilder("\uFEFFmail\tname\n");
    for (int i = 0; i < 12_345; i++) {
      csv.append("many").append(i).append('@').append(own).append("\tSomebody\n");
    }
    String list = bring(csv.toString().getBytes(StandardCharsets.UTF_16LE));

    Page done =
        enter(
            list,
            "charset",
            "UTF-16LE",
            "delimiter",
            "tab",
            "headed",
            "true",
            "address",
            "0",
            "newsletter",
            SLUG,
            "consentWords",
            CONSENT);

    assertThat(done.html().select(".import__facts dd").eachText())
        .containsExactly("12,345", "12,345", "0", "0");
  }

  @Test
  void what_breaks_off_in_the_middle_says_so() {
    String csv = "mail\na@%1$s\n\"b@%1$s\n".formatted(own) + "x".repeat(17_000_000);
    String list = bring(csv.getBytes(StandardCharsets.UTF_8));

    Page done =
        enter(
            list,
            "charset",
            "UTF-8",
            "delimiter",
            "comma",
            "headed",
            "true",
            "address",
            "0",
            "newsletter",
            SLUG,
            "consentWords",
            CONSENT);

    assertThat(done.html().select("main").text()).contains("Broken off");
  }

  @Test
  void who_gets_it_is_found_taken_off_and_put_back() {
    var zoe = Addressee.of(SLUG);
    String path = "/newsroom/newsletters/subscribers/" + SLUG;

    Page found = editor.browser.get(path + "?address=" + zoe.email.toUpperCase(Locale.ROOT));
    assertThat(found.html().select("tbody th").eachText()).containsExactly(zoe.email);
    String whom = found.html().select("[name=whom]").val();
    Page removed = editor.browser.post(path + "/removal", "whom", whom);
    assertThat(zoe.gets()).isEmpty();
    assertThat(editor.browser.get(removed.header("location")).html().select(".notice").text())
        .contains("Removed", "Put back");
    editor.browser.post(path + "/return", "whom", whom);

    assertThat(zoe.gets()).containsExactly(SLUG);
    assertThat(editor.browser.get(path + "?address=%25").html().select("tbody tr")).isEmpty();
    assertThat(editor.deeds()).contains("newsletters.deed.removed", "newsletters.deed.put-back");
  }

  @Test
  void who_was_taken_off_is_put_back_as_they_came_and_nobody_who_left_by_themselves() {
    String email = "back@" + own;
    enterAddresses("mail\n%s\n".formatted(email));
    String path = "/newsroom/newsletters/subscribers/" + SLUG;
    String whom = editor.browser.get(path + "?address=" + email).html().select("[name=whom]").val();
    String came = one("source || ' ' || consent || ' ' || chosen_at", email);

    editor.browser.post(path + "/removal", "whom", whom);
    editor.browser.post(path + "/return", "whom", whom);
    assertThat(one("source || ' ' || consent || ' ' || chosen_at", email)).isEqualTo(came);

    var anna = Someone.with();
    chosen.choose(anna.id, SLUG, By.PAGE, "");
    String link = Addressee.leaveLink(new Recipient.OfReader(anna.id), SLUG);
    new Browsing().post(link, "from", "page");
    long deeds = editor.deeds().stream().filter("newsletters.deed.put-back"::equals).count();
    editor.browser.post(path + "/return", "whom", "r" + anna.id.value());

    assertThat(chosen.of(anna.id)).isEmpty();
    assertThat(editor.deeds().stream().filter("newsletters.deed.put-back"::equals))
        .hasSize((int) deeds);

    new Browsing().post(link + "/return");
    editor.browser.post(path + "/removal", "whom", "r" + anna.id.value());
    editor.browser.post(path + "/return", "whom", "r" + anna.id.value());
    assertThat(chosen.of(anna.id)).containsExactly(SLUG);
    assertThat(
            sql.sql("SELECT form FROM choices WHERE reader = :reader ORDER BY id DESC LIMIT 2")
                .param("reader", anna.id.value())
                .query(String.class)
                .list())
        .containsOnly("STAFF");
  }

  @Test
  void the_list_is_taken_along_without_formulas() {
    var zoe = Addressee.of(SLUG);
    sql.sql("UPDATE addressees SET name = '=HYPERLINK(\"x\")' WHERE id = :id")
        .param("id", zoe.id())
        .update();
    var anna = Someone.with();
    chosen.choose(anna.id, SLUG, By.PAGE, "");

    Page csv = editor.browser.post("/newsroom/newsletters/subscribers/" + SLUG + "/export");

    assertThat(csv.header("content-type")).startsWith("text/csv");
    assertThat(csv.body())
        .contains(
            zoe.email + ",\"'=HYPERLINK(\"\"x\"\")\",addressee,", anna.email + ",Ben,reader,");
  }

  @Test
  void all_of_it_is_for_audience_editors_alone() {
    var other = Someone.waived(Role.EDITOR, Role.REPORTER);
    for (String path :
        new String[] {
          PATH,
          PATH + "/1",
          "/newsroom/newsletters/subscribers",
          "/newsroom/newsletters/subscribers/" + SLUG
        }) {
      assertThat(other.browser.get(path).status()).as(path).isEqualTo(403);
      assertThat(new Browsing().get(path).status()).as(path).isEqualTo(303);
    }
    assertThat(
            other
                .browser
                .upload(
                    PATH, "list", Map.of("x.csv", "a@b.example".getBytes(StandardCharsets.UTF_8)))
                .status())
        .isEqualTo(403);
  }
}
