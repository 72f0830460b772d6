package org.standfirst.articles.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.database.Announcements;

/// The lines of a node that stops, and of one whose database is away for a while.
class LinesTests {
  private static final long ARTICLE = 7;
  private final JdbcClient nowhere = JdbcClient.create(new PGSimpleDataSource());
  private final Rows rows = new Rows();
  private final Lines lines =
      new Lines(rows, new LiveSettings(10, 10, Duration.ofSeconds(15)), new Announcements(nowhere));
  private final SlowPage page = new SlowPage();

  /// How things stand, as a test has it.
  private final class Rows extends LiveRows {
    private Runnable meanwhile = () -> {};
    private boolean away;
    private boolean open = true;
    private long change = 1;

    Rows() {
      super(nowhere);
    }

    @Override
    List<Standing> standings(Collection<Long> articles) {
      meanwhile.run();
      if (away) {
        throw new IllegalStateException("no database");
      }
      return List.of(new Standing(ARTICLE, change, open));
    }
  }

  private Lines.Taking take() {
    return take(page);
  }

  private Lines.Taking take(SlowPage at) {
    return lines.take(new Line.Asked(ARTICLE, 1, "network"), at, Callback.NOOP);
  }

  private void openOne() {
    lines.start();
    ((Lines.Taking.Taken) take()).line().open();
    page.take();
  }

  @Test
  void no_line_is_opened_while_the_node_stops() {
    lines.start();
    rows.meanwhile = lines::stop;
    assertThat(take()).isInstanceOf(Lines.Taking.Full.class);
    assertThat(lines.count()).isZero();
  }

  @Test
  void what_was_missed_is_made_up_for_once_the_database_is_back() {
    openOne();
    rows.away = true;
    rows.change = 5;
    lines.lineRestored();
    assertThatThrownBy(lines::look).hasMessage("no database");
    assertThat(page.underWay()).isEmpty();

    rows.away = false;
    lines.look();
    assertThat(page.underWay()).contains("data: 5");
    page.take();
    lines.look();
    assertThat(page.underWay()).isEmpty();
  }

  @Test
  void a_line_that_is_taken_while_it_is_looked_is_not_ended_by_what_was_found() {
    openOne();
    var other = new SlowPage();
    lines.heard(ARTICLE + " 0");
    rows.meanwhile =
        () -> {
          rows.meanwhile = () -> {};
          rows.open = true;
          ((Lines.Taking.Taken) take(other)).line().open();
          rows.open = false;
        };
    lines.look();
    assertThat(page.underWay()).isEqualTo("event: over\ndata: 1\n\n");
    other.take();
    assertThat(other.all()).noneMatch(each -> each.contains("over"));
  }

  @Test
  void a_line_to_which_nothing_more_is_to_be_said_is_ended() {
    openOne();
    rows.open = false;
    lines.heard(ARTICLE + " 0");
    lines.look();
    assertThat(page.underWay()).isEqualTo("event: over\ndata: 1\n\n");
    page.take();
    assertThat(lines.count()).isZero();
  }
}
