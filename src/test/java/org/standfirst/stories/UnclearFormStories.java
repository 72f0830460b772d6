package org.standfirst.stories;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.form;
import static org.standfirst.stories.Manuscripts.inPaper;
import static org.standfirst.stories.Manuscripts.publish;
import static org.standfirst.stories.Manuscripts.save;
import static org.standfirst.stories.Manuscripts.step;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.standfirst.readers.Role;
import org.standfirst.site.PaperSettings;
import org.standfirst.stories.Browsing.Page;

/// What can't be read of an article's form is asked about, and nothing is made of it instead.
class UnclearFormStories {
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final ZoneId zone = RunningNewsroom.part(PaperSettings.class).paper().zone();

  private Document page(String path) {
    return carla.browser.get(path).html();
  }

  private static String problems(Page refused) {
    assertThat(refused.status()).isEqualTo(422);
    return refused.html().select("#problems").text();
  }

  private static String chosen(Document page) {
    return page.select("#access option[selected]").val();
  }

  @Test
  void an_article_is_not_opened_to_others_because_nobody_can_tell_to_whom() {
    String path = begin(carla.browser);
    save(carla.browser, path, "access", "premium");

    for (String unknown : new String[] {"bogus", ""}) {
      Page refused = save(carla.browser, path, "access", unknown, "headline", "Typed");
      assertThat(problems(refused)).contains("choose one of those");
      assertThat(refused.html().select("#problems a").attr("href")).isEqualTo("#access");
      assertThat(refused.html().select("#access-error")).hasSize(1);
      assertThat(chosen(refused.html())).isEqualTo("premium");
      assertThat(refused.html().select("#headline").val()).isEqualTo("Typed");
    }
    String[] typed = form(page(path), "access", "bogus", "headline", "Typed");
    assertThat(carla.browser.post(path + "/draft", typed).status()).isEqualTo(422);
    assertThat(chosen(carla.browser.post(path + "/lock/takeover", typed).html()))
        .isEqualTo("premium");
    assertThat(chosen(page(path))).isEqualTo("premium");
    assertThat(page(path).select("#headline").val()).isEmpty();
  }

  @Test
  void what_somebody_did_and_in_what_language_are_asked_about_too() {
    String path = begin(carla.browser);
    Page refused =
        save(
            carla.browser,
            path,
            "name0",
            "",
            "name3",
            "Anna",
            "did3",
            "HACK",
            "language",
            "xx;drop");
    assertThat(problems(refused)).contains("tag of a language");
    assertThat(refused.html().select("#problems a").eachAttr("href"))
        .containsExactlyInAnyOrder("#did0", "#language");
    assertThat(refused.html().select("#did0-error, #language-error")).hasSize(2);
    assertThat(save(carla.browser, path, "language", "en-GB").status()).isEqualTo(303);
  }

  @Test
  void an_article_whose_language_nobody_says_is_in_that_of_the_paper() {
    String path = begin(carla.browser);
    assertThat(problems(save(carla.browser, path, "language", "und")))
        .contains("tag of a language");
    Page published =
        publish(
            carla.browser,
            path,
            "language",
            "",
            "headline",
            "Nobody says in what language",
            "body",
            "<p>Words.</p>");
    assertThat(published.status()).isEqualTo(303);

    Document printed = new Browsing().get(inPaper(carla.browser, path)).html();
    assertThat(printed.select("article.article")).hasSize(1);
    assertThat(printed.select("article.article[lang]")).isEmpty();
    assertThat(printed.select("script[type=application/ld+json]").outerHtml())
        .doesNotContain("und\"");
  }

  @Test
  void a_text_that_nobody_could_read_in_time_is_refused_and_not_read() {
    String path = begin(carla.browser);
    String deep = "<table><tr><td>".repeat(28_000) + "Words.";
    String[] typed = form(page(path), "body", deep);
    save(carla.browser, path, "headline", "Saved meanwhile");

    Page refused = carla.browser.post(path, typed);
    assertThat(problems(refused)).contains("stand in one another");
    assertThat(refused.html().select("#body").text()).isEqualTo(deep);
    assertThat(carla.browser.post(path + "/draft", typed).status()).isEqualTo(422);
    assertThat(page(path).select("#body").text()).isEmpty();
  }

  @Test
  void an_address_that_is_too_long_is_told_so() {
    String path = begin(carla.browser);
    assertThat(problems(save(carla.browser, path, "slug", "a".repeat(91)))).contains("ninety");
    assertThat(save(carla.browser, path, "slug", "a".repeat(90)).status()).isEqualTo(303);
    assertThat(problems(save(carla.browser, path, "slug", "Not A Slug"))).contains("small Latin");
  }

  @Test
  void topics_that_would_be_left_out_are_asked_about() {
    String path = begin(carla.browser);
    String many = IntStream.rangeClosed(1, 21).mapToObj(i -> "t" + i).collect(joining(", "));

    assertThat(problems(save(carla.browser, path, "topics", many))).contains("twenty topics");
    Page refused = save(carla.browser, path, "topics", "x, " + "y".repeat(101));
    assertThat(problems(refused)).contains("a comma");
    assertThat(refused.html().select("#topics").val()).isEqualTo("x, " + "y".repeat(101));
    String kept = many.replace(", t21", "").replace("t20", "y".repeat(100));
    assertThat(save(carla.browser, path, "topics", kept).status()).isEqualTo(303);
  }

  @Test
  void a_note_that_is_too_long_is_told_so_and_stands_there_still() {
    String path = begin(carla.browser);
    String longest = "n".repeat(4_000);

    Page refused = save(carla.browser, path, "note", longest + "!", "headline", "Typed");
    assertThat(problems(refused)).contains("four thousand");
    assertThat(refused.html().select("#problems a").attr("href")).isEqualTo("#note");
    assertThat(refused.html().select("#note[aria-invalid=true]").text()).isEqualTo(longest + "!");
    assertThat(refused.html().select("#headline").val()).isEqualTo("Typed");
    assertThat(page(path).select(".editor__note")).isEmpty();

    assertThat(save(carla.browser, path, "note", longest).status()).isEqualTo(303);
    assertThat(page(path).select(".editor__note .editor__words").text()).isEqualTo(longest);
  }

  /// When the clocks are put on or back next.
  private ZoneOffsetTransition change(boolean forward) {
    ZoneOffsetTransition next = zone.getRules().nextTransition(ZonedDateTime.now(zone).toInstant());
    return next.isGap() == forward ? next : zone.getRules().nextTransition(next.getInstant());
  }

  @Test
  void a_time_that_the_clocks_leave_out_is_refused_and_stands_there_still() {
    String path = begin(carla.browser);
    String never = change(true).getDateTimeBefore().plusMinutes(30).toString();

    Page embargoed = save(carla.browser, path, "embargo", never);
    assertThat(problems(embargoed)).contains("clocks go forward");
    assertThat(embargoed.html().select("#embargo").val()).isEqualTo(never);
    assertThat(carla.browser.post(path + "/draft", form(page(path), "embargo", never)).status())
        .as("a draft would come back without one")
        .isEqualTo(422);
    Page scheduled =
        step(carla.browser, path, "/schedule", "headline", "H", "body", "<p>B.</p>", "due", never);
    assertThat(problems(scheduled)).contains("clocks go forward");
    assertThat(scheduled.html().select("#due").val()).isEqualTo(never);
  }

  @Test
  void a_time_that_the_clocks_show_twice_is_the_earlier_and_that_is_said() {
    String path = begin(carla.browser);
    LocalDateTime twice = change(false).getDateTimeAfter().plusMinutes(30);

    assertThat(
            step(
                    carla.browser,
                    path,
                    "/schedule",
                    "headline",
                    "H",
                    "body",
                    "<p>B.</p>",
                    "embargo",
                    twice.toString(),
                    "due",
                    twice.toString())
                .status())
        .isEqualTo(303);
    assertThat(page(path).select(".field:has(#due)").text()).contains("the earlier one is meant");
    assertThat(page(path).select(".field:has(#embargo)").text()).contains("the earlier one");
    save(carla.browser, path, "embargo", twice.plusDays(2).toString());
    assertThat(page(path).select(".field:has(#embargo)").text()).doesNotContain("the earlier one");
  }
}
