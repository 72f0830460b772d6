package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.save;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.Role;

/// Where things stand on the pages that the newsroom writes on.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditorLayoutStories {
  private final Someone carla = Someone.waived(Role.EDITOR);
  @RegisterExtension final Windows windows = new Windows();

  private Page open(String path, int width) {
    var options = new Browser.NewContextOptions().setViewportSize(width, 800);
    Page page = windows.of(carla, options).newPage();
    page.navigate(RunningNewsroom.address() + path);
    return page;
  }

  private static BoundingBox box(Page page, String place) {
    return page.locator(place).first().boundingBox();
  }

  private String written() {
    String path = begin(carla.browser);
    long picture =
        RunningNewsroom.part(JdbcClient.class)
            .sql("SELECT min(id) FROM images WHERE alt <> ''")
            .query(Long.class)
            .single();
    save(
        carla.browser,
        path,
        "headline",
        "A headline",
        "access",
        "metered",
        "body",
        """
        <p>One.</p><figure data-picture="%d" data-credit="Somebody"></figure>
        <hr class="wall"><p>Two.</p>\
        """
            .formatted(picture));
    return path;
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 1680})
  void how_it_looks_stands_beside_where_it_is_written(int width) {
    Page page = open(written(), width);
    page.locator("#body-words").waitFor();
    BoundingBox written = box(page, ".editor__written");
    BoundingBox side = box(page, "#beside");
    assertThat(side.x).isGreaterThan(written.x + written.width);
    assertThat(side.y).isLessThan(800);
    assertThat(box(page, ".writing__tools").height).as("one row of tools").isLessThan(60);
    assertThat(box(page, "#headline").height).isGreaterThan(box(page, "#kicker").height);
  }

  @Test
  void a_pictures_credit_stands_under_it_there() {
    Page page = open(written(), 1280);
    BoundingBox picture = box(page, "#beside .picture img");
    BoundingBox credit = box(page, "#beside .picture__credit");
    assertThat(credit.y).isGreaterThanOrEqualTo(picture.y + picture.height);
    assertThat(credit.x).isLessThan(picture.x + picture.width);
  }

  @Test
  void the_strip_that_says_it_is_a_demo_is_as_wide_as_the_screen() {
    Page page = open("/newsroom/articles", 1680);
    assertThat(box(page, ".newsroom__demo").width).isEqualTo(1680);
    Number indent =
        (Number)
            page.evaluate(
                "parseFloat(getComputedStyle(document.querySelector('.newsroom__demo')).paddingLeft)");
    assertThat(indent.doubleValue()).isEqualTo(box(page, ".newsroom__name").x, offset(1.0));
  }

  @Test
  void a_phone_shows_all_that_the_list_says_of_an_article() {
    written();
    Page page = open("/newsroom/articles", 360);
    var row = page.locator(".desk tbody tr").first();
    for (int i = 0; i < 4; i++) {
      BoundingBox cell = row.locator("td").nth(i).boundingBox();
      assertThat(cell.x + cell.width).isLessThanOrEqualTo(360);
    }
    assertThat(page.evaluate("document.querySelector('.table').scrollWidth")).isEqualTo(328);
    assertThat(row.locator("td").nth(2)).isInViewport();
  }
}
