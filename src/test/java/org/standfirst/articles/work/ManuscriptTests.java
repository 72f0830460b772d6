package org.standfirst.articles.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.standfirst.articles.Dressing;
import tools.jackson.databind.json.JsonMapper;

class ManuscriptTests {
  private final JsonMapper json = JsonMapper.builder().build();

  @Test
  void one_that_was_kept_before_bylines_and_choices_is_read_as_having_none() {
    Manuscript kept =
        json.readValue(
            """
            {"words": {"headline": "H", "standfirst": "", "kicker": "", "body": "", "language": "en"},
             "origin": {"byline": "Anna Weir", "credit": "", "authors": []},
             "place": {"section": "city", "topics": [], "access": "METERED"},
             "lead": {"value": 7}, "embargo": null,
             "dressing": {"slug": "", "searchTitle": "", "socialTitle": ""}}
            """,
            Manuscript.class);

    assertThat(kept.origin().byline()).isEqualTo("Anna Weir");
    assertThat(kept.origin().contributors()).isEmpty();
    assertThat(kept.dressing()).isEqualTo(Dressing.PLAIN);
    assertThat(json.readValue(json.writeValueAsString(kept), Manuscript.class)).isEqualTo(kept);
  }
}
