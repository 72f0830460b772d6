package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
    reader.post("/account/history", "keep", "true");
    reader.post("/account/newsletters", "newsletters", "harbour-notes");
    pages.put("a history", reader.get("/account/history").body());
    pages.put(
        "a refused name", reader.post("/account/profile", "firstName", "", "lastName", "").body());
    pages.put("a whole article", reader.get(MainJobStories.RUKLA).body());
    pages.put(
        "a refused form in place",
        browsing.post("/register", "returnTo", MainJobStories.RUKLA).body());
    pages.put("a refused form", browsing.post("/register", "returnTo", "/").body());
    pages.put("a refused sign-in", browsing.post("/sign-in", "email", "x", "password", "y").body());

    pages.put("a confirmation that waits", reader.get("/confirmations").body());
    pages.put("a refused code", reader.post("/confirmations/code", "code", "111 111").body());
    pages.put("a refused wish", browsing.post("/sign-in/code", "email", "x").body());
    String place =
        browsing.post("/sign-in/code", "email", Registering.freshAddress()).header("location");
    pages.put("where a code is typed", browsing.get(place).body());
    browsing.post(place + "/again");
    pages.put("a code once more", browsing.get(place).body());
    pages.put("a code that is gone", browsing.get("/sign-in/code/x").body());
    pages.put("a link that is gone", browsing.get("/addresses/x").body());

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
