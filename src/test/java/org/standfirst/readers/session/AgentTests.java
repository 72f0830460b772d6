package org.standfirst.readers.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgentTests {
  @Test
  void a_browser_is_called_what_people_call_it() {
    assertThat(Agent.of("Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko Firefox/145.0"))
        .isEqualTo(new Agent("Firefox", "Linux"));
    assertThat(
            Agent.of(
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18 Safari/604.1"))
        .isEqualTo(new Agent("Safari", "iPhone"));
    assertThat(Agent.of("Mozilla/5.0 (Windows NT 10.0) Chrome/142.0 Safari/537.36 Edg/142.0"))
        .isEqualTo(new Agent("Edge", "Windows"));
    assertThat(Agent.of("<script>")).isEqualTo(new Agent("", ""));
    assertThat(Agent.of(null)).isEqualTo(new Agent("", ""));
  }

  @Test
  void it_is_stored_in_a_few_words_and_read_back() {
    for (var each :
        List.of(new Agent("Edge", "Windows"), new Agent("Edge", ""), new Agent("", ""))) {
      assertThat(Agent.ofStored(each.stored())).isEqualTo(each);
    }
    assertThat(Agent.ofStored("Firefox on Linux")).isEqualTo(new Agent("Firefox on Linux", ""));
  }
}
