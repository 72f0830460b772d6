package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.stories.Browsing.Page;
import tools.jackson.databind.json.JsonMapper;

/// Forms as an attacker fills them in: never a 5xx, never an echo that runs.
class HostileFormStories {
  private static final Path NAUGHTY = Path.of("..", "shared", "references", "blns.json");
  private static final List<String> FIELDS =
      List.of(
          "email",
          "password",
          "firstName",
          "lastName",
          "birthDay",
          "birthMonth",
          "birthYear",
          "birthDate",
          "newsletters",
          "optOut",
          "returnTo",
          "proof");

  private static String form(String value) {
    String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
    var form = new StringBuilder();
    for (String field : FIELDS) {
      form.append(form.isEmpty() ? "" : "&").append(field).append('=').append(encoded);
    }
    return form.toString();
  }

  private static void calm(Page page, String said) {
    assertThat(page.status()).as(said).isBetween(300, 499);
    assertThat(page.body())
        .as(said)
        .doesNotContain("\tat org.")
        .doesNotContain("Exception")
        .doesNotContain("\u0000");
  }

  private static void everywhere(String form, String said) {
    calm(new Browsing().postRaw("/register", form, "same-origin"), said);
    calm(new Browsing().postRaw("/sign-in", form, "same-origin"), said);
    calm(new Browsing().postRaw("/account/profile", form, "same-origin"), said);
  }

  @Test
  void naughty_strings_are_answered_calmly_in_every_field() throws IOException {
    assumeThat(Files.exists(NAUGHTY)).as("the list of naughty strings is at " + NAUGHTY).isTrue();
    for (String each : new JsonMapper().readValue(NAUGHTY.toFile(), String[].class)) {
      Page page = new Browsing().postRaw("/register", form(each), "same-origin");
      calm(page, each);
      assertThat(page.html().select("script:not([src])")).as(each).isEmpty();
      assertThat(page.html().select("#firstName").size()).as(each).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "email=%FF%FE%C0%80&password=%C3",
        "email=%",
        "email=%zz",
        "email=%00&firstName=%00&lastName=%0D%0ABcc:%20x&returnTo=%00",
        "&&&===&",
        "email",
        "email[0]=a&email.x=b&class.module.classLoader=c&firstName[99999999]=d",
        "birthDate=-999999999-12-31&birthDay=%D9%A1",
        "newsletters=a&newsletters=b&newsletters=%00"
      })
  void broken_forms_are_answered_calmly(String form) {
    everywhere(form, form);
  }

  @Test
  void what_is_too_much_is_refused_and_not_swallowed() {
    String tenMegabytes = "email=" + "a".repeat(10_000_000);
    String manyFields = "a=b&".repeat(40_000);
    String longName = "firstName=" + "n".repeat(150_000);

    for (String body : List.of(longName, manyFields, tenMegabytes)) {
      String said = body.substring(0, 12);
      everywhere(body, said);
      Page page = new Browsing().postRaw("/register", body, "same-origin");
      assertThat(page.status()).as(said).isEqualTo(413);
      assertThat(page.html().select("h1").text()).isEqualTo("That is more than we can take");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "text/plain",
        "multipart/form-data; boundary=x",
        "multipart/form-data",
        "application/x-www-form-urlencoded-too",
        "application/x-www-form-urlencoded, text/plain"
      })
  void what_is_no_form_is_not_read(String type) {
    for (String path : List.of("/register", "/sign-in", "/reset", "/account/profile")) {
      Page page = new Browsing().postAs(path, type, "email=a@b.example", "same-origin");
      assertThat(page.status()).as(path).isEqualTo(415);
      calm(page, path);
      assertThat(page.html().select("main a[href=/]")).isNotEmpty();
    }
  }

  @Test
  void a_form_is_read_whatever_its_charset_is_said_to_be() {
    String type = "Application/X-WWW-form-urlencoded ; charset=utf-8";
    assertThat(new Browsing().postAs("/sign-in", type, "email=a", "same-origin").status())
        .isEqualTo(422);
  }

  @Test
  void a_form_of_another_site_is_refused_kindly() {
    for (String site : List.of("cross-site", "same-site", "none")) {
      Page page = new Browsing().postRaw("/sign-in", "email=a", site);
      assertThat(page.status()).as(site).isEqualTo(403);
      assertThat(page.header("Cache-Control")).isEqualTo("no-store");
      assertThat(page.html().select("main p").text()).contains("the form came from elsewhere");
      assertThat(page.html().select("main a[href=/]")).isNotEmpty();
    }
  }
}
