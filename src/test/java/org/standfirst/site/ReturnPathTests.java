package org.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTests {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/world/bridge-closed",
        "/search?q=a%20bridge&page=%2Fworld",
        "/world/",
        "/account?saved=profile",
        "/newsroom",
        "/world/sign-out",
        "/a.b/c~d_e-f",
        "/caf%C3%A9"
      })
  void a_path_of_this_site_is_followed(String path) {
    assertThat(ReturnPath.of(path).path()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " /world",
        "world",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/world//evil.example",
        "https://evil.example/",
        "HTTPS:evil.example",
        "javascript:alert(1)",
        "/%2fevil.example",
        "/%2F%2Fevil.example",
        "/%5cevil.example",
        "/%5Cevil.example",
        "/%252fevil.example",
        "/%09/evil.example",
        "/%00",
        "/%0d%0aSet-Cookie:a=b",
        "/a%7f",
        "/%zz",
        "/%",
        "/../evil",
        "/./evil",
        "/a/..",
        "/%2e%2e/evil",
        "/.%2e/evil",
        "/world\r\nSet-Cookie: a=b",
        "/world\t",
        "/world\u0000",
        "/wörld",
        "/\u202eevil",
        "/world<script>",
        "/world\"",
        "/world?a=%00",
        "/world?a=\\",
        "?a=b",
        "#read-on",
        "/sign-out",
        "/sign-in?returnTo=/world",
        "/register",
        "/Sign-Out/",
        "/%73ign-out",
        "/sign-out;a",
        "/confirmations",
        "/confirmations/abc",
        "/reset/abc",
        "/demo/mail",
        "/feeds/rss.xml",
        "/world/feeds/rss.xml",
        "/favicon.ico",
        "/media/1/400.webp"
      })
  void anything_else_is_the_front_page(String dressedUp) {
    assertThat(ReturnPath.of(dressedUp)).isEqualTo(ReturnPath.FRONT);
  }

  @Test
  void a_path_is_looked_at_quickly_however_long_it_is() {
    assertThat(ReturnPath.of("/" + "a".repeat(999) + "\u0001")).isEqualTo(ReturnPath.FRONT);
    assertThat(ReturnPath.of("/" + "a/".repeat(490) + "\\")).isEqualTo(ReturnPath.FRONT);
    assertThat(ReturnPath.of("/" + "a".repeat(1_000_000))).isEqualTo(ReturnPath.FRONT);
    assertThat(ReturnPath.of(null)).isEqualTo(ReturnPath.FRONT);
  }

  @Test
  void reading_goes_on_at_the_paragraph_where_it_stopped() {
    assertThat(ReturnPath.of("/world/bridge#top").whereReadingGoesOn())
        .isEqualTo("/world/bridge#read-on");
  }

  @Test
  void one_page_leads_back_to_another() {
    assertThat(ReturnPath.of("/search?q=a&b").behind("/sign-in"))
        .isEqualTo("/sign-in?returnTo=%2Fsearch%3Fq%3Da%26b");
    assertThat(ReturnPath.FRONT.behind("/sign-in")).isEqualTo("/sign-in");
  }
}
