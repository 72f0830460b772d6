package org.standfirst.readers.openid;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.standfirst.Fuzz;
import org.standfirst.readers.session.Token;
import org.standfirst.site.Fields;
import org.standfirst.site.PaperSettings;
import tools.jackson.databind.json.JsonMapper;

class StrangeInputTests {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int ECHOED = 300;

  private static KeepsakeCookie cookie() {
    var paper =
        new PaperSettings.Paper(
            "The Paper", "", Locale.UK, ZoneId.of("Europe/Vilnius"), "Us", "us@a.example");
    return new KeepsakeCookie(new PaperSettings(URI.create("https://paper.example"), paper));
  }

  @Test
  void any_cookie_is_a_keepsake_or_nothing() {
    KeepsakeCookie cookie = cookie();
    String letters = Keepsake.fresh().token().letters();
    Token state = Token.random();
    Fuzz.texts(
        List.of(letters, letters + "=", letters.substring(1), "standfirst-openid=" + letters),
        value -> {
          var request = new MockHttpServletRequest();
          request.setCookies(
              new Cookie("standfirst-openid", letters),
              new Cookie("__Host-standfirst-openid", value));
          Keepsake keepsake = cookie.read(request);
          if (keepsake != null) {
            assertThat(cookie.of(keepsake).getValue()).isEqualTo(value);
            assertThat(keepsake.hash()).hasSize(32);
            assertThat(keepsake.nonce(state))
                .matches("[A-Za-z0-9_-]{43}")
                .isNotEqualTo(keepsake.verifier(state));
          }
        });
  }

  @Test
  void any_answer_of_a_provider_is_bounded_words() {
    Fuzz.texts(
        List.of(
            "{\"name\":{\"firstName\":\"Anna\",\"lastName\":\"Lind\"},\"email\":\"a@b.example\"}",
            "{\"name\":{\"firstName\":[\"Anna\"],\"lastName\":{\"a\":1}}}",
            "{\"name\":\"Anna\"}",
            "{\"name\":{\"firstName\":1e400,\"lastName\":null}}",
            "[[[[[[{\"name\":{}}]]]]]]",
            "access_denied",
            "https://provider.example"),
        said -> {
          List<String> same = List.of(said);
          var form = new Fields(Map.of("user", same, "code", same, "error", same, "iss", same));
          ProviderAnswer answer = ProviderAnswer.of(form, JSON);
          assertThat(answer.code()).hasSizeLessThanOrEqualTo(4096).doesNotContain("\0");
          assertThat(answer.error()).matches("[a-z_]{0,60}");
          for (String each : List.of(answer.sender(), answer.firstName(), answer.lastName())) {
            assertThat(each.codePointCount(0, each.length())).isLessThanOrEqualTo(ECHOED);
            assertThat(each.chars().noneMatch(Character::isISOControl)).isTrue();
          }
        });
  }
}
