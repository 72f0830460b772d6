package org.standfirst.readers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgentTests {
  @Test
  void a_browser_is_called_what_people_call_it() {
    assertThat(Agent.called("Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko Firefox/145.0"))
        .isEqualTo("Firefox on Linux");
    assertThat(
            Agent.called(
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18 Safari/604.1"))
        .isEqualTo("Safari on iPhone");
    assertThat(Agent.called("Mozilla/5.0 (Windows NT 10.0) Chrome/142.0 Safari/537.36 Edg/142.0"))
        .isEqualTo("Edge on Windows");
    assertThat(Agent.called("<script>")).isEqualTo("A browser");
    assertThat(Agent.called(null)).isEqualTo("A browser");
  }
}
