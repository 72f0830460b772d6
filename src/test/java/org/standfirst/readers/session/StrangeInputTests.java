package org.standfirst.readers.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.standfirst.Fuzz;

class StrangeInputTests {
  @Test
  void any_cookie_is_a_token_or_none() {
    Fuzz.texts(
        List.of(Token.random().letters(), "-".repeat(43), "_".repeat(43), "A".repeat(44)),
        value -> {
          Token token = Token.of(value);
          if (token != null) {
            assertThat(token.letters()).isEqualTo(value).matches("[A-Za-z0-9_-]{43}");
            assertThat(Token.Hash.ofHex(token.hash().hex())).isEqualTo(token.hash());
          }
        });
  }

  @Test
  void any_browser_has_a_short_name() {
    Fuzz.texts(
        List.of("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Edg,"),
        header -> {
          Agent agent = Agent.of(header);
          assertThat(agent.stored().length()).isLessThan(30);
          assertThat(Agent.ofStored(agent.stored())).isEqualTo(agent);
        });
  }
}
