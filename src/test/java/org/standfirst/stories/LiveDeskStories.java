package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.standfirst.stories.Manuscripts.LIST;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.inPaper;
import static org.standfirst.stories.Manuscripts.number;
import static org.standfirst.stories.Manuscripts.publish;
import static org.standfirst.stories.Manuscripts.save;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.media.Photographs;
import org.standfirst.readers.Role;
import org.standfirst.stories.Browsing.Page;

/// How editors write live coverage: what is refused, what is done once, and where it is found.
class LiveDeskStories {
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final Browsing stranger = new Browsing();

  private String covered(String headline) {
    String article = begin(carla.browser);
    publish(carla.browser, article, "headline", headline, "body", "<p>One.</p>", "access", "open");
    carla.browser.post(article + "/live");
    return article;
  }

  private Page write(String article, String headline, String body) {
    return carla.browser.post(article + "/live/entries", "headline", headline, "body", body);
  }

  private static long change(String article) {
    return RunningNewsroom.part(JdbcClient.class)
        .sql("SELECT change FROM live_coverages WHERE article = :article")
        .param("article", number(article))
        .query(Long.class)
        .single();
  }

  private String entry(String article) {
    return carla.browser.get(article + "/live").html().select("th a").attr("href");
  }

  @Test
  void a_picture_that_nothing_describes_keeps_an_entry_out_of_the_paper() {
    String article = covered("Seen from the quay");
    Page added =
        carla.browser.upload("/newsroom/media", Map.of("quay.jpg", Photographs.jpeg(913, 800)));
    String picture = added.header("location").replaceAll("\\?.*", "");
    String figure = "<p>Look.</p><figure data-picture=\"%d\"%s></figure>";
    String mute = figure.formatted(number(picture), "");

    Page refused = write(article, "A mute picture", mute);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#body-error").text())
        .startsWith("Nothing says what a picture in the text shows");
    assertThat(refused.html().select("#body-error a").attr("href")).isEqualTo(picture);
    assertThat(refused.html().select("#headline").val()).isEqualTo("A mute picture");
    assertThat(refused.html().select("#body").text()).contains("data-picture");

    write(article, "Told in words", "<p>It stands.</p>");
    String entry = entry(article);
    Page changed =
        carla.browser.post(entry, "version", "1", "headline", "Now with it", "body", mute);
    assertThat(changed.status()).isEqualTo(422);
    assertThat(changed.html().select("#body-error a").attr("href")).isEqualTo(picture);
    assertThat(changed.html().select("#headline").val()).isEqualTo("Now with it");

    String described = figure.formatted(number(picture), " data-alt=\"The quay\"");
    assertThat(write(article, "A described one", described).status()).isEqualTo(303);
  }

  @Test
  void what_is_refused_or_done_already_takes_no_number_and_moves_nothing() {
    String article = covered("Counted to the last");
    String live = article + "/live";
    write(article, "The first", "");
    assertThat(change(article)).isEqualTo(2);
    String entry = entry(article);

    carla.browser.post(live);
    write(article, " ", "");
    carla.browser.post(entry, "version", "9", "headline", "Stale");
    carla.browser.post(entry, "version", "1", "headline", "");
    carla.browser.post(entry + "/restoration");
    carla.browser.post(live + "/entries/999999999", "version", "1", "headline", "None");
    carla.browser.post(live + "/resumption");
    assertThat(change(article)).isEqualTo(2);

    carla.browser.post(live + "/end");
    String ended = carla.browser.get(live).html().select(".editor__standing time").attr("datetime");
    List<String> deeds = carla.deeds();
    assertThat(carla.browser.post(live + "/end").status()).isEqualTo(303);
    assertThat(write(article, "Too late", "").status()).isEqualTo(422);
    Document page = carla.browser.get(live).html();
    assertThat(page.select(".editor__standing time").attr("datetime")).isEqualTo(ended);
    assertThat(change(article)).isEqualTo(3);
    assertThat(carla.deeds()).isEqualTo(deeds);
  }

  @Test
  void what_is_sent_twice_is_published_once() {
    String article = covered("Pressed in haste");
    write(article, "High water", "<p>It stands.</p>");
    assertThat(write(article, "High water", "<p>It stands.</p>").status()).isEqualTo(303);
    assertThat(change(article)).isEqualTo(2);
    assertThat(carla.browser.get(article + "/live").html().select("th a")).hasSize(1);

    write(article, "Low water", "");
    write(article, "High water", "<p>It stands.</p>");
    assertThat(carla.browser.get(article + "/live").html().select("th a")).hasSize(3);
    carla.browser.post(entry(article) + "/removal");
    write(article, "High water", "<p>It stands.</p>");
    assertThat(carla.browser.get(article + "/live").html().select("th a"))
        .as("what was taken out can be written anew")
        .hasSize(4);
  }

  @Test
  void what_stands_too_deep_in_one_another_is_refused_and_not_flattened() {
    String article = covered("Boxes in boxes");
    Page refused = write(article, "Deep", "<blockquote>".repeat(300) + "Words.");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#body-error").text()).contains("stand in one another");
    assertThat(refused.html().select("#body").text()).contains("<blockquote>");
  }

  @Test
  void the_newsroom_finds_entries_by_their_words_and_strangers_do_not() {
    String article = covered("The long count");
    covered("Different count");
    write(article, "Ward nine", "<p>The <em>quillbuoy</em> drifts.</p>");
    String entry = entry(article);
    String search = LIST + "?q=count+quillbuoy";
    await().atMost(PATIENCE).until(() -> found(search).equals(List.of(article)));
    assertThat(found(search + "&stage=PUBLISHED&section=world")).containsExactly(article);
    assertThat(found(LIST + "?q=different+quillbuoy")).isEmpty();
    assertThat(stranger.get("/search?q=quillbuoy").body()).doesNotContain("The long count");

    carla.browser.post(entry + "/removal");
    await().atMost(PATIENCE).until(() -> found(search).isEmpty());
    carla.browser.post(entry + "/restoration");
    await().atMost(PATIENCE).until(() -> found(search).equals(List.of(article)));
  }

  private List<String> found(String search) {
    return carla.browser.get(search).html().select("tbody a").eachAttr("href");
  }

  @Test
  void the_list_of_articles_marks_what_is_covered_live_just_now() {
    String article = covered("Marked while it goes on");
    assertThat(marks(article)).isEqualTo("Live");
    carla.browser.post(article + "/live/end");
    assertThat(marks(article)).isEmpty();
  }

  private String marks(String article) {
    return carla.browser.get(LIST).html().select("tbody tr:has(a[href=" + article + "])").stream()
        .map(each -> each.select(".live-mark").text())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void an_article_that_is_still_being_written_may_be_covered_before_it_is_printed() {
    String article = begin(carla.browser);
    save(carla.browser, article, "headline", "Covered before", "body", "<p>One.</p>");
    carla.browser.post(article + "/live");
    assertThat(write(article, "Early words", "").status()).isEqualTo(303);
    publish(carla.browser, article, "access", "open");
    String address = inPaper(carla.browser, article);
    await().atMost(PATIENCE).until(() -> stranger.get(address).body().contains("Early words"));
  }
}
