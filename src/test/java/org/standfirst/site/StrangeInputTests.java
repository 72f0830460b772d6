package org.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standfirst.Fuzz;

class StrangeInputTests {
  @Test
  void any_body_is_a_form_or_too_much() {
    Fuzz.texts(
        List.of(
            "email=a%40example.org&password=Lamp7x&returnTo=%2Fworld%2Fx",
            "newsletters=a&newsletters=b&stay=on", "a=1&&b&=c&d=%C5%A0"),
        body -> {
          switch (Fields.read(body)) {
            case Fields.Reading.TooMuch _ ->
                assertThat(body.split("&", -1).length).isGreaterThan(200);
            case Fields.Reading.Read(Fields fields) -> {
              for (String name : fields.all().keySet()) {
                assertThat(fields.texts(name)).isNotEmpty().doesNotContainNull();
                String echo = fields.echo(name);
                assertThat(echo.codePointCount(0, echo.length())).isLessThanOrEqualTo(300);
                assertThat(echo.chars().noneMatch(Character::isISOControl)).isTrue();
                assertThat(fields.returnTo().path()).startsWith("/");
              }
            }
          }
        });
  }

  @Test
  void any_way_back_stays_on_the_site() {
    URI site = URI.create("https://paper.example/sign-in");
    Fuzz.texts(
        List.of(
            "/world/bridge-opens?page=2",
            "//evil.example/x",
            "/\\evil.example",
            "https://evil.example/",
            "/%2e%2e/x",
            "/world/../x#y"),
        asked -> {
          ReturnPath path = ReturnPath.of(asked);
          assertThat(path.path()).startsWith("/").doesNotStartWith("//").doesNotContain("\\");
          URI target = site.resolve(path.whereReadingGoesOn());
          assertThat(target.getHost()).isEqualTo("paper.example");
          assertThat(target.getScheme()).isEqualTo("https");
          assertThat(path.behind("/sign-in")).startsWith("/sign-in").doesNotContainAnyWhitespaces();
          assertThat(ReturnPath.of(path.path())).isEqualTo(path);
        });
  }
}
