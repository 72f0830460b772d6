package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.publish;
import static org.standfirst.stories.Manuscripts.step;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.standfirst.media.Photographs;
import org.standfirst.readers.Role;
import org.standfirst.stories.Browsing.Page;

/// Whose it is to change what is said of a picture, and to delete it.
class PictureReachStories {
  private static final String LIBRARY = "/newsroom/media";
  private static final AtomicInteger WIDTH = new AtomicInteger(700);
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final Someone greta = Someone.waived(Role.REPORTER);

  /// A picture that nobody else adds, described by whoever adds it.
  private static String added(Someone by) {
    byte[] file = Photographs.jpeg(WIDTH.incrementAndGet(), 810);
    String path = by.browser.upload(LIBRARY, Map.of("reach.jpg", file)).header("location");
    assertThat(words(by, path, "A quay").status()).isEqualTo(303);
    return path;
  }

  private static Page words(Someone by, String path, String alt) {
    String version = by.browser.get(path).html().select("[name=version]").val();
    return by.browser.post(
        path + "/words", "version", version, "alt", alt, "focusX", "50", "focusY", "50");
  }

  private static String said(Someone by, String path) {
    return by.browser.get(path).html().select("[name=alt]").text();
  }

  private void printed(String picture, String headline) {
    Page page =
        publish(
            carla.browser,
            begin(carla.browser),
            "headline",
            headline,
            "body",
            "<p>Words.</p>",
            "lead",
            picture.substring(LIBRARY.length() + 1));
    assertThat(page.status()).as(page.body()).isEqualTo(303);
  }

  private void stays(String picture, String why) {
    Document page = greta.browser.get(picture).html();
    assertThat(page.select("#closed").text()).contains(why);
    assertThat(page.select(".field__input:not([readonly])")).isEmpty();
    assertThat(page.select("button:contains(Save), .picture__deletion")).isEmpty();

    Page refused = words(greta, picture, "Something else");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.html().select("#closed").text()).contains(why);
    assertThat(greta.browser.post(picture + "/deletion").status()).isEqualTo(403);
    assertThat(said(carla, picture)).isEqualTo("A quay");
  }

  @Test
  void reporters_change_and_delete_what_they_have_added_themselves() {
    String picture = added(greta);
    assertThat(words(greta, picture, "A long quay").status()).isEqualTo(303);
    assertThat(said(greta, picture)).isEqualTo("A long quay");
    assertThat(greta.browser.post(picture + "/deletion").status()).isEqualTo(303);
  }

  @Test
  void what_somebody_else_has_added_stays_as_it_is() {
    stays(added(carla), "Somebody else added this picture");
    stays(added(Someone.waived(Role.REPORTER)), "Somebody else added this picture");
  }

  @Test
  void what_the_paper_shows_is_the_editors_even_where_a_reporter_has_added_it() {
    String picture = added(greta);
    printed(picture, "A quay of a reporter’s");

    stays(picture, "The paper shows this picture");
    assertThat(words(carla, picture, "A crane in the morning").status()).isEqualTo(303);
  }

  @Test
  void it_is_the_reporters_again_once_the_paper_shows_it_no_more() {
    String picture = added(greta);
    String path = begin(carla.browser);
    String number = picture.substring(LIBRARY.length() + 1);
    publish(carla.browser, path, "headline", "Out again", "body", "<p>Words.</p>", "lead", number);
    step(carla.browser, path, "/publication/withdrawal");

    assertThat(words(greta, picture, "A crane in the evening").status()).isEqualTo(303);
  }
}
