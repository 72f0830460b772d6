package org.standfirst.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.standfirst.articles.Filing.Filed;
import org.standfirst.database.Announcements;
import org.standfirst.press.Press;
import org.standfirst.press.Subject;
import org.standfirst.stories.RunningNewsroom;
import org.standfirst.wall.Access;

class RelatedArticlesTests {
  private static final Set<Subject> SPOILED = ConcurrentHashMap.newKeySet();
  private static final Copy.Timing LONG_AGO =
      new Copy.Timing.At(Instant.parse("2020-06-01T08:00:00Z"));
  private final Desk desk = RunningNewsroom.part(Desk.class);

  @BeforeAll
  static void listen() {
    RunningNewsroom.part(Announcements.class).listen("press", new Heard());
  }

  private static final class Heard implements Announcements.Listener {
    @Override
    public void heard(String words) {
      SPOILED.add(new Subject(words));
    }

    @Override
    public void lineRestored() {}
  }

  @Test
  void an_article_is_printed_anew_only_where_what_it_leads_on_to_may_change() {
    Filed article = filed("One to read on from", "Rope trams");
    Filed shown = filed("Shares its topic", "Rope trams");
    filed("Stands in its section", "Rope parks");
    for (int i = 0; i < RelatedArticles.MOST; i++) {
      filed("Newer ones " + i, "Rope parks");
    }
    Filed hidden = file(copy("Too old to be shown", "Rope parks", LONG_AGO));

    assertThat(
            printsAnew(article, () -> desk.update(hidden.id(), copy("Other words", "Rope parks"))))
        .as("another article says something else")
        .isFalse();
    assertThat(printsAnew(article, () -> desk.touch(hidden.id())))
        .as("another article goes on live")
        .isFalse();
    assertThat(printsAnew(article, () -> desk.update(shown.id(), copy("Renamed", "Rope trams"))))
        .as("one that is shown says something else")
        .isTrue();
    assertThat(printsAnew(article, () -> filed("News of the section", "Rope parks")))
        .as("its section has a new one")
        .isTrue();
    assertThat(
            printsAnew(article, () -> desk.update(hidden.id(), copy("Other words", "Rope trams"))))
        .as("another article comes to its topic")
        .isTrue();
    assertThat(printsAnew(article, () -> desk.unpublish(hidden.id())))
        .as("another article leaves the paper")
        .isTrue();
  }

  private static boolean printsAnew(Filed article, Runnable change) {
    Finding found = RunningNewsroom.part(Articles.class).numbered(article.id());
    Article read = ((Finding.Found) found).article();
    Set<Subject> shown = RunningNewsroom.part(RelatedArticles.class).of(read).subjects();
    heard();
    SPOILED.clear();
    change.run();
    heard();
    return shown.stream().anyMatch(SPOILED::contains);
  }

  /// Waits until all that was announced has been heard.
  private static void heard() {
    var last = new Subject("last:" + System.nanoTime());
    RunningNewsroom.part(Press.class).spoil(Set.of(last));
    await().until(() -> SPOILED.contains(last));
  }

  private static Copy copy(String headline, String topic) {
    return copy(headline, topic, new Copy.Timing.Now());
  }

  private static Copy copy(String headline, String topic, Copy.Timing timing) {
    return new Copy(
        new Copy.Words(headline, "", "", "<p>One.</p>", "en-GB"),
        new Copy.Origin("", "Wire", List.of()),
        new Copy.Place("business", List.of(topic), Access.OPEN),
        null,
        timing);
  }

  private static Filed filed(String headline, String topic) {
    return file(copy(headline, topic));
  }

  private static Filed file(Copy copy) {
    return (Filed) RunningNewsroom.part(Desk.class).file(copy);
  }
}
