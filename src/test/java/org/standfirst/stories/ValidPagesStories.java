package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidPagesStories {
  private final Browsing browsing = new Browsing();
  private final JsonMapper json = new JsonMapper();

  @Test
  void nu_finds_no_error_in_any_page() throws Exception {
    Map<String, String> pages = new LinkedHashMap<>();
    SitePages.forEveryone().forEach(path -> pages.put(path, browsing.get(path).body()));
    Browsing reader = Registering.pendingReader();
    pages.put("the account", reader.get("/account").body());
    pages.put("a whole article", reader.get(MainJobStories.RUKLA).body());
    pages.put(
        "a refused form in place",
        browsing.post("/register", "returnTo", MainJobStories.RUKLA).body());
    pages.put("a refused form", browsing.post("/register", "returnTo", "/").body());
    pages.put("a refused sign-in", browsing.post("/sign-in", "email", "x", "password", "y").body());

    assertThat(Nu.errors(pages)).isEmpty();
  }

  @Test
  void nu_finds_no_error_in_any_page_on_the_way_to_a_provider_and_back() throws Exception {
    UnrulyProvider unruly = ProviderNewsroom.UNRULY;
    unruly.says("sub", "valid-pages");
    Browsing stranger = ProviderNewsroom.browsing();
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("sign-in", stranger.get("/sign-in").body());
    pages.put("registration", stranger.get("/register").body());
    Browsing.Page on = stranger.post("/sign-in/openid/unruly");
    pages.put("passing on", on.body());
    String address = on.html().select("main a.button").attr("href");
    String state =
        String.valueOf(
            UnrulyProvider.fields(address.substring(address.indexOf('?') + 1)).get("state"));
    String back =
        "/sign-in/openid/unruly/callback?code=%s&state=%s&iss=%s"
            .formatted(unruly.letIn(address), state, unruly.issuer());
    assertThat(stranger.get(back).status()).isEqualTo(303);
    pages.put("newcomer", stranger.get("/sign-in/newcomer").body());
    pages.put("refused newcomer", stranger.post("/sign-in/newcomer", "email", "x").body());
    pages.put("lost", stranger.get(back).body());

    assertThat(Nu.errors(pages)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/feeds/rss.xml",
        "/feeds/atom.xml",
        "/world/feeds/rss.xml",
        "/sitemap.xml",
        "/sitemap-news.xml"
      })
  void feeds_and_sitemaps_are_well_formed(String path) throws Exception {
    Browsing.Page page = browsing.get(path);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).contains("xml");
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    var document =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(page.body().getBytes(StandardCharsets.UTF_8)));
    assertThat(document.getDocumentElement().getChildNodes().getLength()).isPositive();
  }

  @Test
  void the_json_feed_says_its_version_and_items() {
    JsonNode feed = json.readTree(browsing.get("/feeds/feed.json").body());

    assertThat(feed.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.path("items").size()).isPositive();
    assertThat(feed.path("items").get(0).path("id").asString()).isNotBlank();
  }

  @Test
  void an_article_tells_searchers_that_part_of_it_is_behind_the_wall() {
    JsonNode article =
        json.readTree(
            browsing
                .get(MainJobStories.RUKLA)
                .html()
                .select("script[type=application/ld+json]")
                .getFirst()
                .data());

    assertThat(article.path("@type").asString()).isEqualTo("NewsArticle");
    assertThat(article.path("isAccessibleForFree").asBoolean()).isFalse();
    String selector = article.path("hasPart").path("cssSelector").asString();
    assertThat(selector).startsWith(".");
    Browsing reader = Registering.pendingReader();
    assertThat(reader.get(MainJobStories.RUKLA).html().select(selector)).isNotEmpty();
  }
}
