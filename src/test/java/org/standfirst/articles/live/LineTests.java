package org.standfirst.articles.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

/// A line to a page whose network may be slow, or gone.
class LineTests {
  private final SlowPage page = new SlowPage();
  private final List<Line> closed = new ArrayList<>();
  private final List<String> done = new ArrayList<>();
  private final Line line =
      new Line(
          new Line.Asked(7, 1, "network"),
          page,
          Callback.from(() -> done.add("well"), _ -> done.add("badly")),
          3_000,
          closed::add);

  private void open() {
    line.open();
    page.take();
  }

  @Test
  void a_page_that_is_slow_has_one_thing_under_way_and_then_hears_the_last_number_alone() {
    open();
    for (int change = 2; change <= 1_000; change++) {
      line.tell(change);
    }
    assertThat(page.underWay()).isEqualTo("id: 2\ndata: 2\n\n");
    page.take();
    assertThat(page.underWay()).isEqualTo("id: 1000\ndata: 1000\n\n");
    page.take();
    assertThat(page.underWay()).isEmpty();
  }

  @Test
  void a_page_that_takes_nothing_for_longer_than_a_beat_is_cut() {
    open();
    line.beat();
    line.tell(2);
    line.beat();
    assertThat(closed).isEmpty();
    line.beat();
    assertThat(closed).containsExactly(line);
    assertThat(done).containsExactly("badly");
    line.beat();
    line.tell(3);
    page.refuse();
    assertThat(closed).hasSize(1);
    assertThat(page.all()).hasSize(2);
  }

  @Test
  void a_page_that_takes_what_is_said_stays() {
    open();
    for (int i = 0; i < 10; i++) {
      line.beat();
      assertThat(page.underWay()).isEqualTo(":\n\n");
      page.take();
    }
    assertThat(closed).isEmpty();
  }

  @Test
  void the_last_number_is_said_before_the_end() {
    open();
    line.tell(2);
    line.tell(3);
    line.conclude();
    page.take();
    assertThat(page.underWay()).isEqualTo("id: 3\ndata: 3\n\nevent: over\ndata: 3\n\n");
    page.take();
    assertThat(closed).containsExactly(line);
    assertThat(done).containsExactly("well");
  }
}
