package org.standfirst.articles.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Dressing;
import org.standfirst.media.Focus;
import org.standfirst.media.Format;
import org.standfirst.media.ImageId;
import org.standfirst.media.Picture;
import org.standfirst.wall.Access;

class ChecklistTests {
  private static final Picture.Size FULL = new Picture.Size(1200, 800);
  private static final Picture PICTURE =
      new Picture(
          "0".repeat(40),
          Format.WEBP,
          1200,
          800,
          FULL,
          Focus.CENTRE,
          "A quay",
          "The quay",
          "Anna Lind");

  private static Manuscript manuscript(String headline, String standfirst, String body) {
    return new Manuscript(
        new Copy.Words(headline, standfirst, "", body, "en-GB"),
        new Copy.Origin("Anna Weir", "", List.of()),
        new Copy.Place("city", List.of("Harbour"), Access.OPEN),
        new ImageId(1),
        Dressing.PLAIN,
        null);
  }

  private static List<String> found(Manuscript manuscript, @Nullable Picture lead) {
    return Checklist.of(manuscript, lead, List.of()).stream().map(Flaw::key).toList();
  }

  @Test
  void nothing_is_said_of_an_article_that_has_everything() {
    String body =
        "<p>See <a href=\"https://example.com/x\">there</a> and <a href=\"/city\">here</a>.</p>";
    assertThat(found(manuscript("A headline", "A standfirst.", body), PICTURE)).isEmpty();
  }

  @Test
  void what_is_missing_is_named() {
    var nameless =
        new Picture("0".repeat(40), Format.WEBP, 1200, 800, FULL, Focus.CENTRE, "", "", "");
    assertThat(found(manuscript("", "", "<p> </p>"), nameless))
        .containsExactly(
            "articles.check.no-headline",
            "articles.check.no-standfirst",
            "articles.check.no-body",
            "articles.check.no-picture-credit");
    assertThat(found(manuscript("x", "x", "<p>x</p>"), null))
        .containsExactly("articles.check.no-picture");
  }

  @Test
  void a_picture_that_its_caption_alone_describes_is_described_by_the_article_too() {
    Picture twice = PICTURE.with("The quay", "", "");
    Manuscript plain = manuscript("x", "x", "<p>x</p>");
    assertThat(found(plain, twice)).containsExactly("articles.check.caption-for-alt");

    var underline = new Dressing.Underline("A boat at the quay", "", "");
    var described =
        new Manuscript(
            plain.words(),
            plain.origin(),
            plain.place(),
            plain.lead(),
            new Dressing("", "", "", underline, List.of()),
            null);
    assertThat(found(described, twice)).isEmpty();
  }

  @Test
  void what_is_too_long_is_named() {
    assertThat(found(manuscript("H".repeat(91), "S".repeat(301), "<p>x</p>"), PICTURE))
        .containsExactly("articles.check.long-headline", "articles.check.long-standfirst");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "www.example.com", "http://", "https://example", "ferry", "mailto:anna"})
  void a_link_that_leads_nowhere_is_odd(String href) {
    String body = "<p><a href=\"" + href + "\">there</a></p>";
    assertThat(found(manuscript("x", "x", body), PICTURE))
        .containsExactly("articles.check.odd-link");
  }
}
