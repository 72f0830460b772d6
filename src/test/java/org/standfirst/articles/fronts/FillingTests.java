package org.standfirst.articles.fronts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Section;
import org.standfirst.articles.Teaser;
import org.standfirst.articles.fronts.Filling.Filled;
import org.standfirst.articles.fronts.Filling.Piece;
import org.standfirst.articles.pages.Band;
import org.standfirst.articles.pages.Card;
import org.standfirst.wall.Access;

class FillingTests {
  private static final Instant NOON = Instant.parse("2026-02-09T12:00:00Z");
  private static final FrontPlan PLAN =
      FrontPlan.page(
          List.of(
              new Section("world", "World", "", 1, false),
              new Section("city", "City", "", 2, false),
              new Section("opinion", "Opinion", "", 3, true)));

  private static Teaser teaser(long id, String section) {
    return new Teaser(
        new ArticleId(id),
        1,
        section,
        section,
        "article-" + id,
        "Article " + id,
        "",
        "Own kicker",
        "",
        Access.OPEN,
        "en",
        NOON.minusSeconds(id),
        null,
        null,
        false,
        0);
  }

  /// Thirty articles, the newest first: those of the world, the city and opinion in turn.
  private static List<Teaser> paper() {
    return LongStream.rangeClosed(1, 30)
        .mapToObj(id -> teaser(id, List.of("opinion", "world", "city").get((int) (id % 3))))
        .toList();
  }

  private static Arrangement placed(long article, String slot) {
    return Arrangement.NONE.put(new ArticleId(article), slot(slot), PLAN);
  }

  private static Slot slot(String word) {
    return Objects.requireNonNull(Slot.of(word));
  }

  private static Map<String, Long> stands(Arrangement arrangement, List<Teaser> paper) {
    return filled(arrangement, paper, paper).stream()
        .flatMap(each -> each.pieces().stream())
        .collect(Collectors.toMap(each -> each.slot().word(), each -> each.teaser().id().value()));
  }

  private static List<Filled> filled(
      Arrangement arrangement, List<Teaser> published, List<Teaser> newest) {
    Map<ArticleId, Teaser> byId =
        published.stream().collect(Collectors.toMap(Teaser::id, Function.identity()));
    return new Filling(PLAN, arrangement, NOON, byId, Map.of(), newest).bands();
  }

  private static Band drawn(Filled band) {
    return Objects.requireNonNull(FrontLayout.draw(band));
  }

  private static Card lead(Band band) {
    return Objects.requireNonNull(band.lead());
  }

  @Test
  void a_front_that_nobody_arranged_fills_itself_and_says_nothing_twice() {
    Map<String, Long> all = stands(Arrangement.NONE, paper());

    assertThat(all.get("top-1")).isEqualTo(1);
    assertThat(all.values()).doesNotHaveDuplicates();
    assertThat(all.keySet())
        .containsExactlyInAnyOrderElementsOf(PLAN.slots().stream().map(Slot::word).toList());
    assertThat(all.get("band-opinion-1")).as("opinion stays apart").isEqualTo(3);
  }

  @Test
  void what_is_placed_by_hand_stands_there_and_nowhere_else_whatever_its_section() {
    Map<String, Long> all = stands(placed(1, "band-opinion-2"), paper());

    assertThat(all.get("band-opinion-2")).isEqualTo(1);
    assertThat(all.get("top-1")).isEqualTo(2);
    assertThat(all.values()).doesNotHaveDuplicates();
  }

  @Test
  void what_is_older_than_all_that_it_would_be_filled_with_stands_where_it_was_placed() {
    List<Teaser> published = new ArrayList<>(paper());
    published.add(teaser(900, "city"));

    List<Filled> bands = filled(placed(900, "top-3"), published, paper());

    assertThat(bands.getFirst().pieces().get(2).teaser().id().value()).isEqualTo(900);
  }

  @Test
  void the_place_of_one_that_left_the_paper_fills_itself() {
    List<Teaser> left = paper().stream().filter(each -> each.id().value() != 9).toList();

    Map<String, Long> all = stands(placed(9, "top-1"), left);

    assertThat(all.get("top-1")).isEqualTo(1);
    assertThat(all.values()).doesNotContain(9L).doesNotHaveDuplicates();
  }

  @Test
  void the_place_of_one_whose_time_is_over_fills_itself() {
    var over = new Dress("", "", null, NOON);
    var lasting = new Dress("", "", null, NOON.plusSeconds(1));
    Arrangement placed = placed(9, "top-1");

    assertThat(stands(placed.dressed(new ArticleId(9), over), paper()).get("top-1")).isEqualTo(1);
    assertThat(stands(placed.dressed(new ArticleId(9), lasting), paper()).get("top-1"))
        .isEqualTo(9);
  }

  @Test
  void a_place_that_there_is_no_more_shows_nothing() {
    var gone = new Arrangement.Pin(new Slot("sports", 1), new ArticleId(2), Dress.PLAIN);

    assertThat(stands(new Arrangement(List.of(gone)), paper()).get("top-2")).isEqualTo(2);
  }

  @Test
  void a_small_paper_is_drawn_without_gaps() {
    List<Teaser> one = List.of(teaser(1, "world"), teaser(2, "world"));
    List<Filled> bands = filled(placed(2, "top-7"), one, one);

    Band top = drawn(bands.getFirst());

    assertThat(lead(top).teaser().id().value()).isEqualTo(1);
    assertThat(top.seconds()).extracting(each -> each.teaser().id().value()).containsExactly(2L);
    assertThat(bands.stream().skip(1).map(FrontLayout::draw)).containsOnlyNulls();
  }

  @Test
  void a_kicker_and_a_headline_given_by_hand_stand_in_place_of_the_articles_own() {
    var dress = new Dress("Exclusive", "A shorter headline", null, null);
    Arrangement brief = placed(2, "top-6").dressed(new ArticleId(2), dress);

    Band top = drawn(filled(brief, paper(), paper()).getFirst());

    assertThat(top.briefs().get(1).kicker()).isEqualTo("Exclusive");
    assertThat(top.briefs().get(1).teaser().headline()).isEqualTo("A shorter headline");
    assertThat(top.briefs().get(2).kicker()).as("a brief shows no other").isEmpty();
    assertThat(lead(top).kicker()).isEqualTo("Own kicker");
  }

  @Test
  void the_words_of_places_and_fronts_are_read_as_they_are_written() {
    for (Slot each : PLAN.slots()) {
      assertThat(Slot.of(each.word())).isEqualTo(each);
      assertThat(each.word()).matches(Slot.WORDS);
    }
    for (String word : List.of("front-page", "section-front-page", "section-world")) {
      FrontName name = FrontName.of(word);
      assertThat(name == null ? "" : name.word()).isEqualTo(word).matches(FrontName.WORDS);
    }
    assertThat(Slot.of("top-x")).isNull();
    assertThat(FrontName.of("world")).isNull();
  }

  @Test
  void every_place_has_a_neighbour_but_the_first_and_the_last() {
    Slot second = slot("band-world-1");
    assertThat(PLAN.before(second)).isEqualTo(slot("top-8"));
    assertThat(PLAN.after(slot("top-8"))).isEqualTo(second);
    assertThat(PLAN.before(slot("top-1"))).isNull();
    assertThat(PLAN.after(PLAN.slots().getLast())).isNull();
  }

  @Test
  void pieces_come_in_the_order_of_their_places() {
    for (Filled band : filled(placed(20, "top-2"), paper(), paper())) {
      assertThat(band.pieces()).extracting(Piece::slot).isSorted();
    }
  }
}
