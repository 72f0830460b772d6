package org.standfirst.articles.fronts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Section;
import org.standfirst.media.ImageId;

class ArrangementTests {
  private static final ArticleId FERRY = new ArticleId(1);
  private static final ArticleId BREAD = new ArticleId(2);
  private static final ArticleId ROPE = new ArticleId(3);
  private static final ArticleId TAR = new ArticleId(4);
  private static final FrontPlan PLAN =
      FrontPlan.section(new Section("world", "World", "", 1, false));

  private static Slot top(int number) {
    return new Slot("", number);
  }

  private static Arrangement placed(ArticleId... articles) {
    Arrangement all = Arrangement.NONE;
    for (int i = 0; i < articles.length; i++) {
      all = all.put(articles[i], top(i + 1), PLAN);
    }
    return all;
  }

  private static List<String> order(Arrangement arrangement) {
    return arrangement.pins().stream()
        .map(each -> each.slot().number() + ":" + each.article().value())
        .toList();
  }

  @Test
  void what_is_put_in_a_taken_place_makes_room_down_to_the_next_place_that_fills_itself() {
    assertThat(order(placed(FERRY, BREAD).put(ROPE, top(1), PLAN)))
        .containsExactly("1:3", "2:1", "3:2");
    Arrangement gap = placed(FERRY).put(BREAD, top(3), PLAN);
    assertThat(order(gap.put(ROPE, top(1), PLAN))).containsExactly("1:3", "2:1", "3:2");
  }

  @Test
  void the_last_falls_out_of_a_full_band() {
    assertThat(order(placed(FERRY, BREAD, ROPE).put(TAR, top(2), PLAN)))
        .containsExactly("1:1", "2:4", "3:2");
  }

  @Test
  void an_article_that_is_put_elsewhere_stands_there_alone_and_keeps_its_look() {
    var dress = new Dress("Harbour", "", null, null);
    Arrangement moved = placed(FERRY, BREAD).dressed(FERRY, dress).put(FERRY, top(2), PLAN);

    assertThat(order(moved)).containsExactly("2:1", "3:2");
    assertThat(moved.of(FERRY)).isEqualTo(new Arrangement.Pin(top(2), FERRY, dress));
  }

  @Test
  void neighbours_change_places() {
    Arrangement both = placed(FERRY, BREAD);
    assertThat(order(both.exchange(BREAD, top(2), top(1), PLAN))).containsExactly("1:2", "2:1");
    assertThat(order(both.exchange(BREAD, top(2), top(3), PLAN))).containsExactly("1:1", "3:2");
  }

  @Test
  void one_that_stood_there_by_itself_is_placed_where_it_is_moved_to() {
    assertThat(order(placed(FERRY).exchange(BREAD, top(2), top(1), PLAN)))
        .containsExactly("1:2", "2:1");
    assertThat(order(placed(FERRY).exchange(BREAD, top(3), top(2), PLAN)))
        .containsExactly("1:1", "2:2");
  }

  @Test
  void what_was_placed_there_and_does_not_show_makes_room() {
    FrontPlan page = FrontPlan.page(List.of());
    Arrangement hidden = Arrangement.NONE.put(FERRY, top(2), page).put(BREAD, top(3), page);

    assertThat(order(hidden.exchange(ROPE, top(2), top(3), page)))
        .containsExactly("2:2", "3:3", "4:1");
  }

  @Test
  void a_picture_that_is_kept_no_more_leaves_the_article_its_own() {
    var dress = new Dress("Harbour", "", new ImageId(7), null);
    Arrangement dressed = placed(FERRY).dressed(FERRY, dress);

    assertThat(dressed.keeping(Set.of(new ImageId(7)))).isEqualTo(dressed);
    assertThat(dressed.keeping(Set.of()))
        .isEqualTo(placed(FERRY).dressed(FERRY, new Dress("Harbour", "", null, null)));
  }
}
