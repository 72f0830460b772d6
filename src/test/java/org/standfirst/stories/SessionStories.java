package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.session.Sessions;
import org.standfirst.wall.Access;

/// What sessions cost, and how fast they end on all nodes.
class SessionStories {
  private static final int VIEWS = 10_000;

  @Test
  void ten_thousand_signed_in_page_views_cost_next_to_no_reads() {
    List<Browsing> readers = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String email = "views" + i + "@readers.example";
      PublishedNewsroom.enrol(email);
      readers.add(PublishedNewsroom.reader(email));
    }
    List<String> paths =
        List.of(
            "/",
            "/business",
            "/legal/terms",
            PublishedNewsroom.article("Rope prices rise in Merrow", Access.REGISTERED),
            PublishedNewsroom.article("Rope prices fall in Merrow", Access.OPEN));
    assertThat(readers.getFirst().get(paths.get(3)).body()).contains("Two.");
    readers.forEach(reader -> paths.forEach(reader::get));
    long before = PublishedNewsroom.STATEMENTS.count();

    for (int view = 0; view < VIEWS; view++) {
      Browsing.Page page =
          readers.get(view % readers.size()).get(paths.get(view / readers.size() % paths.size()));
      assertThat(page.status()).isEqualTo(200);
    }

    assertThat(PublishedNewsroom.STATEMENTS.count() - before).isLessThanOrEqualTo(VIEWS / 100);
    assertThat(readers.getLast().get("/account").status()).isEqualTo(200);
  }

  @Test
  void a_session_that_ends_on_one_node_has_ended_on_the_other_within_a_second() {
    try (ConfigurableApplicationContext other = PublishedNewsroom.start()) {
      String email = "nodes@readers.example";
      PublishedNewsroom.enrol(email);
      for (String way : List.of("signed out", "ended by its number", "all ended")) {
        Browsing here = PublishedNewsroom.reader(email);
        var there = new Browsing(PublishedNewsroom.address(other));
        there.cookies().putAll(here.cookies());
        assertThat(there.get("/account").status()).as(way).isEqualTo(200);
        assertThat(there.get("/account").html().text()).contains(email);

        end(way, here);

        await()
            .atMost(Duration.ofSeconds(1))
            .pollInterval(Duration.ofMillis(20))
            .untilAsserted(() -> assertThat(there.get("/account").status()).isEqualTo(303));
        var thief = PublishedNewsroom.browsing();
        thief.cookies().putAll(Map.copyOf(there.cookies()));
        assertThat(thief.get("/account").status()).as(way).isEqualTo(303);
      }
    }
  }

  private static void end(String way, Browsing browser) {
    Sessions sessions = PublishedNewsroom.part(Sessions.class);
    var reader =
        new ReaderId(
            PublishedNewsroom.part(JdbcClient.class)
                .sql("SELECT id FROM readers WHERE email = 'nodes@readers.example'")
                .query(Long.class)
                .single());
    switch (way) {
      case "signed out" -> browser.post("/sign-out");
      case "all ended" -> sessions.endAll(reader);
      default -> sessions.of(reader).forEach(each -> sessions.end(reader, each.id()));
    }
  }
}
