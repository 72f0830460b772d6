package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.readers.Role;
import org.standfirst.wall.Access;

/// Walks every address of the site as every kind of visitor, with a canary word behind each wall.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeakStories {
  private static final String CANARY = "canary";
  private final List<Walled> walled = file();

  private record Walled(Access access, String word, ArticleId id, String path) {}

  private static List<Walled> file() {
    List<Walled> all = new ArrayList<>();
    for (Access access : List.of(Access.METERED, Access.REGISTERED, Access.PREMIUM)) {
      for (int i = 0; i < 4; i++) {
        String word = CANARY + access.word() + i + "zqx";
        Filing filing = RunningNewsroom.part(Desk.class).file(copy(access, i, word));
        var filed = (Filing.Filed) filing;
        all.add(new Walled(access, word, filed.id(), filed.path()));
      }
    }
    return all;
  }

  private static Copy copy(Access access, int number, String word) {
    String opening = "<p>" + "The harbour was quiet that morning. ".repeat(12) + "</p>";
    return new Copy(
        new Copy.Words(
            "A quiet morning for %s, part %d".formatted(access.word(), number),
            "Nothing moved but the gulls.",
            "Quiet",
            opening.repeat(3) + "<p>Behind the wall a " + word + " sang.</p>",
            "en"),
        new Copy.Origin("", "Continental Wire", List.of()),
        new Copy.Place("world", List.of("Harbour"), access),
        null,
        new Copy.Timing.Now());
  }

  @Test
  void a_stranger_meets_no_canary_but_those_that_are_counted() {
    Set<String> heard = heard(new Browsing());

    assertThat(heard).noneMatch(word -> word.contains("registered") || word.contains("premium"));
    assertThat(heard.stream().filter(word -> word.contains("metered")).count())
        .isLessThanOrEqualTo(3);
  }

  @Test
  void a_reader_meets_three_premium_canaries_at_the_most() {
    Set<String> heard = heard(Registering.pendingReader());

    assertThat(heard).filteredOn(word -> word.contains("registered")).hasSize(4);
    assertThat(heard.stream().filter(word -> word.contains("premium")).count())
        .isLessThanOrEqualTo(3);
  }

  @Test
  void a_stranger_without_cookies_meets_none_of_the_registered_by_any_name_or_method() {
    for (Walled each : walled.stream().filter(w -> w.access() == Access.REGISTERED).toList()) {
      for (String variant :
          List.of(
              each.path(),
              each.path() + "?x=1",
              each.path() + "/",
              each.path() + "#read-on",
              each.path() + ";a=b",
              each.path().replace("/world/", "/world//"),
              each.path().replace("/world/", "/./world/"),
              each.path() + "%20",
              each.path().toUpperCase(Locale.ROOT))) {
        assertThat(new Browsing().get(variant).body()).as(variant).doesNotContain(each.word());
      }
      assertThat(new Browsing().get("/search?q=" + each.word()).html().select("article, .teaser"))
          .as("search doesn't tell that the word is there")
          .isEmpty();
      assertThat(
              new Browsing().post("/register", "returnTo", each.path(), "firstName", "x<>").body())
          .doesNotContain(each.word());
      assertThat(
              new Browsing()
                  .get(each.path(), "Cookie", "standfirst-session=forged; standfirst-meter=x")
                  .body())
          .doesNotContain(each.word());
    }
  }

  @Test
  void a_key_opens_no_more_than_it_says() {
    var elena = Someone.waived(Role.ADMINISTRATOR);
    assertThat(heard(Program.reading(elena, "teasers"))).isEmpty();
    assertThat(heard(Program.reading(elena, "open"))).isEmpty();
    assertThat(heard(Program.reading(elena, "registered")))
        .hasSize(8)
        .noneMatch(word -> word.contains("premium"));
    assertThat(heard(Program.reading(elena, "premium"))).hasSize(walled.size());
    assertThat(heard(Program.with(""))).isEmpty();
  }

  /// All canaries in all bytes that the API gives to a program.
  private Set<String> heard(Program program) {
    String list = "/api/v1/articles?limit=100";
    List<String> paths =
        new ArrayList<>(List.of(list, list + "&section=world", list + "&topic=harbour"));
    paths.add(list + "&changedSince=2000-01-01T00:00:00Z");
    paths.addAll(List.of("/api/v1/sections", "/api/v1/topics", "/api/v1/authors"));
    walled.forEach(each -> paths.add("/api/v1/articles/" + each.id().value()));
    Set<String> heard = new LinkedHashSet<>();
    for (String path : paths) {
      String answer = program.get(path).body();
      walled.stream().map(Walled::word).filter(answer::contains).forEach(heard::add);
    }
    return heard;
  }

  /// All canaries in all bytes that a walk through the whole site brings.
  private Set<String> heard(Browsing visitor) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(SitePages.forEveryone());
    open.addAll(SitePages.files());
    walled.forEach(each -> open.add(each.path()));
    Set<String> heard = new LinkedHashSet<>();
    while (!open.isEmpty()) {
      String path = open.poll();
      if (!seen.add(path) || seen.size() > 500) {
        continue;
      }
      Browsing.Page page = visitor.get(path);
      assertThat(page.status()).as(path).isLessThan(500);
      walled.stream()
          .map(Walled::word)
          .filter(word ->
              page.body().contains(word) || page.answer().headers().toString().contains(word))
          .forEach(heard::add);
      page.html().select("a[href], link[href]").forEach(link -> follow(link.absUrl("href"), open));
      page.html().select("loc").forEach(each -> follow(each.text(), open));
    }
    return heard;
  }

  private static void follow(String url, Deque<String> open) {
    if (url.startsWith(RunningNewsroom.address() + "/")) {
      URI uri = URI.create(url.replaceAll("#.*", ""));
      String query = uri.getRawQuery();
      String path = uri.getRawPath();
      if (!path.isEmpty() && !path.startsWith("/media/") && !path.startsWith("/assets/")) {
        open.add(query == null ? path : path + "?" + query);
      }
    }
  }
}
