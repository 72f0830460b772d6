package org.standfirst.newsletters.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CompositionTests {
  private static final Composition THREE =
      new Composition(
          List.of(
              new Block.Heading(1, "One"),
              new Block.Heading(2, "Two"),
              new Block.Heading(3, "Three")),
          null);

  private static List<Integer> order(Composition composition) {
    return composition.blocks().stream().map(Block::number).toList();
  }

  @Test
  void a_block_comes_after_another_on_top_or_at_the_end() {
    var divider = new Block.Divider(4);
    assertThat(order(THREE.with(divider, 1))).containsExactly(1, 4, 2, 3);
    assertThat(order(THREE.with(divider, 0))).containsExactly(4, 1, 2, 3);
    assertThat(order(THREE.with(divider, -1))).containsExactly(1, 2, 3, 4);
    assertThat(THREE.nextNumber()).isEqualTo(4);
  }

  @Test
  void what_was_taken_out_last_comes_back_to_its_place() {
    Composition without = THREE.without(2);
    assertThat(order(without)).containsExactly(1, 3);
    assertThat(without.nextNumber()).isEqualTo(4);
    assertThat(without.restored()).isEqualTo(THREE);
    assertThat(order(without.without(1).restored())).containsExactly(1, 3);
    assertThat(THREE.restored()).isEqualTo(THREE);
  }

  @Test
  void a_block_is_moved_as_far_as_there_are_places() {
    assertThat(order(THREE.moved(1, 1))).containsExactly(2, 1, 3);
    assertThat(order(THREE.moved(3, -2))).containsExactly(3, 1, 2);
    assertThat(order(THREE.moved(3, 9))).containsExactly(1, 2, 3);
    assertThat(THREE.moved(7, 1)).isEqualTo(THREE);
  }

  @Test
  void every_kind_of_block_is_kept_and_read_again() {
    var all =
        new Composition(
            List.of(
                new Block.Story(1, 12, Extent.WHOLE),
                new Block.Latest(2, "city", "Bridges", 5, Extent.HEADLINE, List.of(3L, 4L)),
                new Block.Heading(3, "Heading"),
                new Block.Words(4, "<p>Words</p>"),
                new Block.Image(5, 7, "alt", "caption", "/city"),
                new Block.Divider(6),
                new Block.Button(7, "Press", "https://merrow.example/")),
            new Composition.Removed(new Block.Latest(8, "", "", 8, Extent.TEASER, null), 2));
    JsonMapper json = JsonMapper.builder().build();

    assertThat(json.readValue(json.writeValueAsString(all), Composition.class)).isEqualTo(all);
    assertThat(all.held()).containsExactly(12L, 3L, 4L);
    assertThat(all.pictures()).containsExactly(7L);
    assertThat(all.copied().held()).containsExactly(12L);
  }
}
