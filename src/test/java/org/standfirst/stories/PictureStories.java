package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.database.DatabaseSettings;
import org.standfirst.media.Development;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;
import org.standfirst.media.Photographs;
import org.standfirst.media.PictureWords;
import org.standfirst.readers.Role;
import org.standfirst.stories.Browsing.Page;
import org.standfirst.wall.Access;

/// The picture library, without scripts.
class PictureStories {
  private static final String LIBRARY = "/newsroom/media";
  private static final AtomicInteger NUMBER = new AtomicInteger(600);
  private final Someone carla = Someone.waived(Role.EDITOR);

  /// A picture that nobody else adds.
  private static byte[] photograph() {
    return Photographs.jpeg(NUMBER.incrementAndGet(), 800);
  }

  private static String path(Page added) {
    assertThat(added.status()).as(added.body()).isEqualTo(303);
    return added.header("location").replaceAll("\\?.*", "");
  }

  private String add(String fileName, byte[] file) {
    return path(carla.browser.upload(LIBRARY, Map.of(fileName, file)));
  }

  @Test
  void a_photograph_brings_its_caption_and_credit_and_waits_for_a_description() {
    byte[] file = Photographs.withIptc(photograph(), "Zoë Lind", "Reuters", "Nets on the quay");
    String path = add("Nets_on-quay.JPG", file);

    Document page = carla.browser.get(path).html();
    assertThat(page.select("[name=caption]").text()).isEqualTo("Nets on the quay");
    assertThat(page.select("[name=credit]").val()).isEqualTo("Zoë Lind / Reuters");
    assertThat(page.text()).contains("Nets_on-quay.JPG", "isn’t ready for use", "Ben Okafor");
    assertThat(carla.deeds()).endsWith("media.deed.picture-added");

    Page saved =
        carla.browser.post(
            path + "/words",
            "version",
            page.select("[name=version]").val(),
            "alt",
            "Two women mend a net on the quay",
            "caption",
            "Mending nets",
            "credit",
            "Zoë Lind",
            "focusX",
            "30",
            "focusY",
            "60");

    assertThat(saved.header("location")).isEqualTo(path);
    Document after = carla.browser.get(saved.header("location")).html();
    assertThat(after.text()).doesNotContain("isn’t ready for use");
    assertThat(after.select("h1").text()).isEqualTo("Two women mend a net on the quay");
    assertThat(carla.deeds()).endsWith("media.deed.picture-changed");
    for (String cut : after.select(".cuts img").eachAttr("src")) {
      assertThat(cut).contains("-30-60/");
      Page picture = new Browsing().get(cut);
      assertThat(picture.status()).isEqualTo(200);
      assertThat(picture.header("content-type")).startsWith("image/");
      assertThat(picture.header("cache-control")).contains("immutable");
    }
  }

  @Test
  void several_files_are_added_at_once_and_each_that_is_not_is_told_why() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("good.jpg", photograph());
    files.put("bomb.png", Photographs.claiming(50_000, 50_000));
    files.put("logo.svg", "<svg><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8));
    files.put(
        "page.jpg", Photographs.joined(photograph(), "<html>".getBytes(StandardCharsets.UTF_8)));
    files.put("half.jpg", Arrays.copyOf(photograph(), 900));
    files.put("notes.txt", "Dear editor".getBytes(StandardCharsets.UTF_8));
    files.put("heavy.jpg", new byte[20 * 1024 * 1024 + 1]);

    Page answer = carla.browser.upload(LIBRARY, files);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.html().select("#problems li").eachText())
        .satisfiesExactly(
            each -> assertThat(each).contains("bomb.png", "more than 40 million pixels"),
            each -> assertThat(each).contains("logo.svg", "may hold scripts"),
            each -> assertThat(each).contains("page.jpg", "something else besides"),
            each -> assertThat(each).contains("half.jpg", "breaks off or is damaged"),
            each -> assertThat(each).contains("notes.txt", "neither JPEG, PNG, WebP nor GIF"),
            each -> assertThat(each).contains("heavy.jpg", "larger than 20 MB"));
    assertThat(answer.html().select(".picture-card").eachText())
        .first()
        .asString()
        .contains("good.jpg");
    assertThat(carla.browser.upload(LIBRARY, Map.of()).html().text())
        .contains("Choose a file first.");
  }

  @Test
  void while_pictures_cannot_be_kept_editors_are_told_so_kindly() {
    byte[] file = photograph();
    try (var _ = new StorageAway()) {
      for (String way : List.of("", "/additions", "/choice/additions")) {
        Page answer = carla.browser.upload(LIBRARY + way, Map.of("storm.jpg", file));
        assertThat(answer.status()).as(way).isEqualTo(503);
        assertThat(answer.body())
            .contains("storm.jpg", "couldn’t be kept just now", "no fault of the file");
      }
    }
    add("storm.jpg", file);
  }

  @Test
  void the_same_picture_is_in_the_library_once() {
    byte[] file = photograph();
    String path = add("one.jpg", file);

    Page again = carla.browser.upload(LIBRARY, Map.of("two.jpg", file));

    assertThat(again.header("location")).isEqualTo(path);
    assertThat(carla.browser.get(path).html().text()).contains("had this picture already");
  }

  @Test
  void whoever_saves_second_sees_what_the_first_saved_and_loses_nothing() {
    String path = add("shared.jpg", photograph());
    String version = carla.browser.get(path).html().select("[name=version]").val();
    var gus = Someone.waived(Role.EDITOR);
    assertThat(words(gus, path, version, "A crane", "40").status()).isEqualTo(303);

    Page late = words(carla, path, version, "A red crane", "50");

    assertThat(late.status()).isEqualTo(409);
    assertThat(late.html().select("#problems").text()).contains("A crane", "40 % from the left");
    assertThat(late.html().select("[name=alt]").text()).isEqualTo("A red crane");
    assertThat(carla.browser.get(path).html().select("[name=alt]").text()).isEqualTo("A crane");
    String next = late.html().select("[name=version]").val();
    assertThat(words(carla, path, next, "A red crane", "50").status()).isEqualTo(303);
    assertThat(carla.browser.get(path).html().select("[name=alt]").text()).isEqualTo("A red crane");
  }

  private static Page words(Someone by, String path, String version, String alt, String focusX) {
    return by.browser.post(
        path + "/words", "version", version, "alt", alt, "focusX", focusX, "focusY", "50");
  }

  @Test
  void what_can_not_be_saved_is_said_at_its_field() {
    String path = add("fields.jpg", photograph());

    Page refused =
        carla.browser.post(
            path + "/words",
            "version",
            "1",
            "alt",
            "x".repeat(501),
            "caption",
            "y".repeat(2001),
            "focusX",
            "101",
            "focusY",
            "left");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#problems a").eachAttr("href"))
        .containsExactly("#alt", "#caption", "#focusX", "#focusY");
    assertThat(refused.html().select("[aria-invalid]")).hasSize(4);
    assertThat(words(carla, LIBRARY + "/99999999", "1", "x", "50").status()).isEqualTo(404);
    assertThat(carla.browser.get(LIBRARY + "/99999999").status()).isEqualTo(404);
  }

  @Test
  void pictures_are_found_by_the_beginnings_of_their_words() {
    String path = add("Zwiebelfisch_2026-03.jpg", photograph());
    words(carla, path, "1", "A glazier’s workshop", "50");
    for (String question : new String[] {"zwiebel", "glazier", "workshop 2026", "zwie& glaz"}) {
      assertThat(found(question)).as(question).contains(path);
    }
    assertThat(found("zwiebel quay")).isEmpty();
    assertThat(found("&|!':*()")).as("nothing that is a word").isNotEmpty();
    String bare = add("bare.jpg", photograph());
    assertThat(carla.browser.get(LIBRARY + "?show=undescribed").html().select(".picture-card"))
        .extracting(each -> each.attr("href"))
        .contains(bare)
        .doesNotContain(path);
  }

  private Iterable<String> found(String question) {
    return carla
        .browser
        .get(LIBRARY + "?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8))
        .html()
        .select(".picture-card")
        .eachAttr("href");
  }

  @Test
  void pages_lead_on_to_older_pictures_and_back_to_the_newest() {
    for (int i = 0; i < 49; i++) {
      add("many" + i + ".jpg", photograph());
    }
    Document first = carla.browser.get(LIBRARY + "?q=many").html();
    assertThat(first.select(".picture-card")).hasSize(48);

    Document second = carla.browser.get(first.select(".pages__next").attr("href")).html();

    assertThat(second.select(".picture-card")).hasSize(1);
    assertThat(second.select(".pages__next")).isEmpty();
    assertThat(second.select(".pages a").attr("href")).isEqualTo(LIBRARY + "?q=many");
  }

  /// Files an article with that picture on top; its path.
  private static String article(String headline, String picture) {
    return article(headline, picture, "<p>Words.</p>");
  }

  private static String article(String headline, String picture, String body) {
    Copy copy = copy(headline, picture, body);
    return ((Filing.Filed) RunningNewsroom.part(Desk.class).file(copy)).path();
  }

  private static Copy copy(String headline, String picture, String body) {
    return new Copy(
        new Copy.Words(headline, "", "", body, "en"),
        new Copy.Origin("Mara Quist", "", List.of()),
        new Copy.Place("city", List.of(), Access.OPEN),
        new ImageId(Long.parseLong(number(picture))),
        new Copy.Timing.Now());
  }

  @Test
  void a_change_of_words_or_focus_is_on_the_public_pages() {
    String picture = add("wide.jpg", Photographs.jpeg(2000 + NUMBER.incrementAndGet(), 900));
    words(carla, picture, "1", "A wide field", "20");
    String path = article("A field from one end to the other", picture);
    var anna = new Browsing();
    for (String page : List.of(path, "/city")) {
      assertThat(anna.get(page).body()).contains("3x2-20-50/");
    }
    assertThat(anna.get(path).body())
        .contains("191x100-20-50/", "1x1-20-50/", "16x9-20-50/", "A wide field");

    words(carla, picture, "2", "A wide, wide field", "80");

    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(() -> {
          assertThat(anna.get(path).body())
              .contains("3x2-80-50/", "A wide, wide field")
              .doesNotContain("-20-50/");
          assertThat(anna.get("/city").body()).contains("3x2-80-50/").doesNotContain("3x2-20-50/");
        });
  }

  @Test
  void a_picture_that_is_used_stays_and_says_where_it_is() {
    String picture = add("used.jpg", photograph());
    String path = article("A story that needs its picture", picture);

    Page refused = carla.browser.post(picture + "/deletion");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.html().select(".picture__places a").attr("href")).isEqualTo(path);
    assertThat(refused.html().select("[role=alert]").text()).contains("can’t be deleted");
    assertThat(carla.browser.get(picture).html().select("form[action$=/deletion]")).isEmpty();
  }

  @Test
  void a_picture_among_the_words_of_an_article_stays_and_is_printed_anew() {
    String lead = add("top.jpg", photograph());
    String within = add("within.jpg", photograph());
    words(carla, within, "1", "A winch on the quay", "50");
    String figure =
        "<p>Words.</p><figure data-picture=\"%s\"></figure><p>More words.</p>"
            .formatted(within.substring(LIBRARY.length() + 1));
    String path = article("A story with a picture among its words", lead, figure);
    var anna = new Browsing();
    assertThat(anna.get(path).body()).contains("A winch on the quay");

    words(carla, within, "2", "A rusty winch on the quay", "50");

    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(
            () -> assertThat(anna.get(path).body()).contains("A rusty winch on the quay"));
    assertThat(carla.browser.post(within + "/deletion").status()).isEqualTo(409);
  }

  @Test
  void a_picture_of_an_article_that_is_being_written_stays_too() {
    String picture = add("draft.jpg", photograph());
    String article = carla.browser.post("/newsroom/articles").header("location");
    Document page = carla.browser.get(article).html();
    assertThat(carla.browser.post(article, form(page, "lead", number(picture))).status())
        .isEqualTo(303);

    Page refused = carla.browser.post(picture + "/deletion");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.html().select(".picture__places a").attr("href"))
        .isEqualTo(article.replaceAll("\\?.*", ""));
  }

  private static String number(String picture) {
    return picture.substring(LIBRARY.length() + 1);
  }

  /// The form of an article as a browser sends it, with some of its fields filled in.
  private static String[] form(Document page, String... filled) {
    for (int i = 0; i < filled.length; i += 2) {
      page.select("#article [name=%s]".formatted(filled[i])).val(filled[i + 1]);
    }
    return page.forms().stream()
        .filter(form -> form.id().equals("article"))
        .flatMap(form -> form.formData().stream())
        .flatMap(field -> Stream.of(field.key(), field.value()))
        .toArray(String[]::new);
  }

  @Test
  void a_file_that_is_added_again_brings_back_what_the_storage_has_lost() throws IOException {
    byte[] file = photograph();
    String path = add("lost.jpg", file);
    String src = carla.browser.get(path).html().select("img[src^=/media/]").attr("src");
    String hash = src.split("/", -1)[2];
    Path folder =
        RunningNewsroom.part(DatabaseSettings.class)
            .data()
            .toAbsolutePath()
            .resolve("media")
            .resolve(hash.substring(0, 2));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, hash.substring(2) + "-*")) {
      for (Path each : files) {
        Files.delete(each);
      }
    }
    String rendition = "/media/" + hash + "/400.webp";
    assertThat(new Browsing().get(rendition).status()).isEqualTo(404);

    assertThat(add("lost.jpg", file)).isEqualTo(path);

    assertThat(new Browsing().get(rendition).status()).isEqualTo(200);
  }

  @Test
  void no_article_goes_out_with_a_picture_that_says_nothing() {
    String lead = add("mute.jpg", photograph());
    String within = add("mute-too.jpg", photograph());
    String article = carla.browser.post("/newsroom/articles").header("location");
    String body = "<p>One.</p><figure data-picture=\"%s\"%s></figure><p>Two.</p>";
    String mute = body.formatted(number(within), "");
    for (String step : List.of("publication", "readiness", "schedule")) {
      Page refused =
          carla.browser.post(
              article + "/" + step,
              form(
                  carla.browser.get(article).html(),
                  "headline",
                  "A headline of " + step,
                  "lead",
                  number(lead),
                  "body",
                  mute,
                  "due",
                  "2099-01-01T10:00"));
      assertThat(refused.status()).as(step).isEqualTo(422);
      assertThat(refused.html().select("#leadAlt-error a").attr("href")).isEqualTo(lead);
      assertThat(refused.html().select("#body-error a").attr("href")).isEqualTo(within);
      assertThat(refused.html().select("#headline").val()).isEqualTo("A headline of " + step);
    }
    assertThat(carla.browser.get(article).html().select(".editor__checks").text())
        .contains("on top", "in the text");

    words(carla, lead, "1", "A quay", "50");
    String described = body.formatted(number(within), " data-alt=\"A winch\"");
    Document page = carla.browser.get(article).html();
    assertThat(carla.browser.post(article + "/publication", form(page, "body", described)).status())
        .isEqualTo(303);
  }

  @Test
  void an_editor_is_told_where_a_picture_of_the_wire_is_described_by_its_caption_alone()
      throws IOException {
    var agency = new PictureWords("The harbour on Monday", "The harbour on Monday", "Wire");
    Path file =
        Files.write(
            Files.createTempFile(Path.of("target"), "harbour-", ".jpg"),
            Photographs.jpeg(640, 427));
    Media media = RunningNewsroom.part(Media.class);
    String picture = Media.path(media.enter((Development.Developed) media.develop(file), agency));
    Copy copy = copy("The wire brings a harbour", picture, "<p>Words.</p>");
    var filed = (Filing.Filed) RunningNewsroom.part(Desk.class).file(copy);
    assertThat(new Browsing().get(filed.path()).html().select(".article__figure img").attr("alt"))
        .isEqualTo("The harbour on Monday");

    String article = "/newsroom/articles/" + filed.id().value();
    Document page = carla.browser.get(article).html();
    assertThat(page.select(".editor__checks").text()).contains("described by its caption alone");
    assertThat(page.select(".editor__checks a[href=%s]".formatted(picture))).isNotEmpty();

    words(carla, picture, "1", "Cranes over still water", "50");
    assertThat(carla.browser.get(article).html().select(".editor__checks").text())
        .doesNotContain("caption alone");
  }

  @Test
  void an_article_may_say_something_else_under_its_picture() {
    String picture = add("underlined.jpg", photograph());
    words(carla, picture, "1", "A field", "50");
    String article = carla.browser.post("/newsroom/articles").header("location");
    Document page = carla.browser.get(article).html();
    String[] written =
        form(
            page,
            "headline",
            "Words under a picture",
            "body",
            "<p>One.</p>",
            "lead",
            number(picture),
            "leadCaption",
            "What it is here",
            "leadCredit",
            "Somebody else");
    assertThat(carla.browser.post(article + "/publication", written).status()).isEqualTo(303);

    page = carla.browser.get(article).html();
    assertThat(page.select("#leadCaption").val()).isEqualTo("What it is here");
    String path = page.select(".editor__standing a:contains(See it)").attr("href");
    assertThat(new Browsing().get(path).html().select(".article__caption").text())
        .isEqualTo("What it is here Somebody else");
    assertThat(carla.browser.get(picture).body()).doesNotContain("What it is here");

    String other = add("not-underlined.jpg", photograph());
    words(carla, other, "1", "Another field", "50");
    RunningNewsroom.part(Desk.class)
        .update(
            new ArticleId(Long.parseLong(article.substring(article.lastIndexOf('/') + 1))),
            copy("Words under a picture", other, "<p>One.</p>"));
    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(
            () -> assertThat(new Browsing().get(path).body()).doesNotContain("What it is here"));
  }

  @Test
  void a_picture_that_nothing_shows_is_deleted() {
    String picture = add("unused.jpg", photograph());
    String deletion =
        carla.browser.get(picture).html().select("form[action$=/deletion]").attr("action");

    Page deleted = carla.browser.post(deletion);

    assertThat(deleted.header("location")).isEqualTo(LIBRARY);
    assertThat(carla.browser.get(LIBRARY).html().text()).contains("The picture is deleted.");
    assertThat(carla.browser.get(picture).status()).isEqualTo(404);
    assertThat(carla.browser.post(deletion).status()).isEqualTo(404);
    assertThat(carla.deeds()).endsWith("media.deed.picture-deleted");
  }

  @Test
  void the_library_is_for_those_who_work_with_pictures() {
    for (Role role : Role.values()) {
      var someone = Someone.waived(role);
      boolean may = role == Role.EDITOR || role == Role.REPORTER || role == Role.AUDIENCE_EDITOR;
      assertThat(someone.browser.get(LIBRARY).status()).as(role.name()).isEqualTo(may ? 200 : 403);
      assertThat(someone.browser.upload(LIBRARY, Map.of()).status()).isEqualTo(may ? 422 : 403);
    }
    assertThat(new Browsing().upload(LIBRARY, Map.of("a.jpg", photograph())).status())
        .isNotEqualTo(200);
    assertThat(
            carla
                .browser
                .postAs(LIBRARY, "multipart/form-data; boundary=x", "--x--", "cross-site")
                .status())
        .isEqualTo(403);
  }

  @Test
  void what_is_no_form_of_files_is_refused_kindly() {
    assertThat(carla.browser.post(LIBRARY, "pictures", "x").status()).isEqualTo(415);
    assertThat(carla.browser.postAs(LIBRARY, "multipart/form-data", "x", "same-origin").status())
        .isBetween(400, 415);
  }
}
