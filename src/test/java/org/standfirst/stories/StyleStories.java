package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.standfirst.stories.Browsing.Page;

/// Where pages have their style from: those that strangers come to first bring it along.
class StyleStories {
  private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-zA-Z0-9_-]*)");
  private final Browsing stranger = new Browsing();

  @Test
  void nothing_must_come_before_a_front_a_section_or_an_article_is_seen() {
    for (String path :
        List.of(
            "/",
            "/world",
            "/topics/harbour",
            "/authors/greta-oyelaran",
            Paths.withAccess("open").getFirst(),
            MainJobStories.RUKLA)) {
      Document page = stranger.get(path).html();
      assertThat(page.select("link[rel=stylesheet], link[rel=preload]")).as(path).isEmpty();
      assertThat(page.select("script[src]:not([type=module])")).as(path).isEmpty();
      assertThat(page.select("style")).as(path).hasSize(1);
    }
  }

  @Test
  void a_pages_policy_lets_its_own_sheet_in_and_no_other() {
    for (String path : SitePages.forEveryone()) {
      Page page = stranger.get(path);
      String sheets =
          String.join("", page.html().select("style").stream().map(StyleStories::source).toList());
      assertThat(page.header("Content-Security-Policy"))
          .as(path)
          .contains("style-src 'self'" + sheets + ";")
          .doesNotContain("unsafe");
    }
  }

  @Test
  void the_sheet_of_a_page_knows_every_class_on_it_that_the_whole_one_knows() {
    String whole = stranger.get("/register").html().select("link[rel=stylesheet]").attr("href");
    Set<String> known = classes(stranger.get(whole).body());

    for (String path : SitePages.forEveryone()) {
      Document page = stranger.get(path).html();
      Set<String> used = new TreeSet<>(known);
      used.retainAll(
          page.select("[class]").stream().flatMap(e -> e.classNames().stream()).toList());
      assertThat(page.select("style").isEmpty() ? known : classes(page.select("style").html()))
          .as(path)
          .containsAll(used);
    }
  }

  @Test
  void whatever_a_body_may_hold_is_dressed_on_articles_and_before_the_wall() throws IOException {
    Path part = Path.of("src/main/resources/static/css/parts/body.css");
    for (String path : List.of(Paths.withAccess("open").getFirst(), MainJobStories.RUKLA)) {
      assertThat(classes(stranger.get(path).html().select("style").html()))
          .as(path)
          .containsAll(classes(Files.readString(part)));
    }
  }

  @Test
  void a_refused_form_on_an_article_is_dressed_as_the_article_is() {
    Page refused = stranger.post("/register", "email", "x", "returnTo", MainJobStories.RUKLA);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("style")).hasSize(1);
    assertThat(refused.header("Content-Security-Policy"))
        .contains("style-src 'self'" + source(refused.html().expectFirst("style")));
    assertThat(classes(refused.html().select("style").html()))
        .containsAll(refused.html().expectFirst(".problems").classNames());
  }

  private static Set<String> classes(String sheet) {
    Set<String> classes = new TreeSet<>();
    CLASS.matcher(sheet).results().map((MatchResult each) -> each.group(1)).forEach(classes::add);
    return classes;
  }

  private static String source(Element style) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(style.data().getBytes(StandardCharsets.UTF_8));
      return " 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
