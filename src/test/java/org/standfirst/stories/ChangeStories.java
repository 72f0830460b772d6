package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.number;
import static org.standfirst.stories.Manuscripts.save;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.standfirst.media.Photographs;
import org.standfirst.readers.Role;

/// What changed between two saves is said in the words of the form.
class ChangeStories {
  private static final int PICTURES = 7_300;
  private final Someone carla = Someone.waived(Role.EDITOR);

  private String picture(int number) {
    byte[] file = Photographs.jpeg(PICTURES + number, 800);
    String path =
        carla.browser.upload("/newsroom/media", Map.of(number + ".jpg", file)).header("location");
    return path.replaceAll("\\?.*", "").replaceAll(".*/", "");
  }

  private static Element under(Document changes, String field) {
    return changes.select("h2:contains(" + field + ") + .changes__words").getFirst();
  }

  @Test
  void choices_are_called_what_the_form_calls_them_and_pictures_are_shown() {
    String related = begin(carla.browser);
    save(carla.browser, related, "headline", "A ferry for Merrow");
    String path = begin(carla.browser);
    save(carla.browser, path, "access", "metered", "section", "world", "lead", picture(1));
    save(
        carla.browser,
        path,
        "access",
        "registered",
        "section",
        "business",
        "lead",
        picture(2),
        "did0",
        "reporting",
        "name0",
        "Anna Lind",
        "related",
        Long.toString(number(related)),
        "embargo",
        "2031-02-09T14:05:00");

    Document changes = carla.browser.get(path + "/changes?from=2&to=3").html();
    Element access = under(changes, "Open to");
    assertThat(access.select("del").text()).isEqualTo("Some free each month");
    assertThat(access.select("ins").text()).isEqualTo("Free account");
    assertThat(under(changes, "Byline").text()).isEqualTo("Additional reporting by Anna Lind");
    assertThat(under(changes, "Section").select("ins").text()).isEqualTo("Business");
    assertThat(under(changes, "Read on").select("ins").text()).isEqualTo("A ferry for Merrow");
    assertThat(under(changes, "embargo").select("ins").text()).contains("9 February 2031", "14:05");
    Element lead = under(changes, "Picture on top");
    assertThat(lead.select("del img[src*=/media/], ins img[src*=/media/]")).hasSize(2);
    assertThat(lead.text()).doesNotContainPattern("[0-9]");
  }
}
