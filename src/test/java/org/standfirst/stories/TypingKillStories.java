package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standfirst.database.TestPostgres;
import org.standfirst.readers.Visitors;

/// The program is killed while somebody types.
class TypingKillStories {
  private static final Duration MOST_LOST = Duration.ofSeconds(5);
  private static final Duration TYPED_FOR = Duration.ofSeconds(8);
  private final int port = OtherProcess.freePort();
  private final Browsing carla = new Browsing("http://localhost:" + port);

  /// A word, and when it stood on the page.
  private record Word(String text, long typedAt) {}

  @Test
  void it_loses_five_seconds_of_an_article_at_the_most(@TempDir Path data) throws Exception {
    expectLittleIsLost(data, article -> article);
  }

  @Test
  void it_loses_five_seconds_of_an_entry_of_live_coverage_at_the_most(@TempDir Path data)
      throws Exception {
    expectLittleIsLost(
        data,
        article -> {
          carla.post(article + "/live");
          return article + "/live";
        });
  }

  /// @param page makes the page that is typed in, of an article
  private void expectLittleIsLost(Path data, UnaryOperator<String> page) throws Exception {
    Path folder = Files.createDirectories(data.resolve("newsroom"));
    TestPostgres.lendBinaries(folder);
    List<Word> typed;
    String path;
    long killedAt;
    try (OtherProcess newsroom = start(folder)) {
      newsroom.awaitReady();
      carla.post(
          "/sign-in",
          "email",
          "carla@lamplighter.example",
          "password",
          "Carla edits 3 desks",
          "returnTo",
          "/");
      path = page.apply(carla.post("/newsroom/articles").header("location"));
      try (BrowserContext window = window()) {
        typed = type(open(window, path));
        killedAt = System.nanoTime();
        newsroom.kill();
      }
    }

    List<String> safe =
        typed.stream()
            .filter(each -> killedAt - each.typedAt() >= MOST_LOST.toNanos())
            .map(Word::text)
            .toList();
    assertThat(safe).hasSizeGreaterThan(10);
    try (OtherProcess again = start(folder);
        BrowserContext window = window()) {
      again.awaitReady();
      Page restored = open(window, path);
      assertThat(restored.locator("#body-words")).containsText(String.join(" ", safe));
      assertThat(restored.locator(".editor__draft")).isVisible();
    }
  }

  private OtherProcess start(Path folder) {
    return OtherProcess.start(
        "--standfirst.data=" + folder,
        "--server.port=" + port,
        "--standfirst.proxies=127.0.0.1/32",
        "--standfirst.readers.patience=0s");
  }

  private BrowserContext window() {
    BrowserContext window = Chromium.browser().newContext();
    window.addCookies(
        List.of(
            new Cookie(
                    Visitors.SESSION_COOKIE,
                    carla.cookies().getOrDefault(Visitors.SESSION_COOKIE, ""))
                .setUrl("http://localhost:" + port)));
    return window;
  }

  private Page open(BrowserContext window, String path) {
    Page page = window.newPage();
    page.navigate("http://localhost:" + port + path);
    page.locator("#body-words").waitFor();
    return page;
  }

  /// Types at a good writer's pace, and never pauses.
  private static List<Word> type(Page page) {
    page.locator("#body-words").focus();
    List<Word> typed = new ArrayList<>();
    long begun = System.nanoTime();
    while (System.nanoTime() - begun < TYPED_FOR.toNanos()) {
      String word = "word" + typed.size();
      page.keyboard().type(word + " ", new Keyboard.TypeOptions().setDelay(15));
      typed.add(new Word(word, System.nanoTime()));
    }
    return typed;
  }
}
