package org.standfirst.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsSamplesTests {
  static final Map<String, String> VERSION_3 =
      Map.ofEntries(
          Map.entry(
              "20231008-anti-doping-measures-at-the-tour-down-under-will-be-the-toughest-ever"
                  + "-addb-ninjs-nitf.json",
              "item"),
          Map.entry("businesswire-newsml-20130605006126.json", "item"),
          Map.entry("dpa_text.json", "item"),
          Map.entry("ninjsExSimpleText_3.json", "item"),
          Map.entry("ntb_text.json", "item"),
          Map.entry("tt_text_image_3.json", "item"),
          Map.entry("20231004-UEFA-ChampionLeague.json", "other-type event"),
          Map.entry("20231005-65-addb-event.json", "other-type event"),
          Map.entry("20231016-addb-example-press-conference.json", "other-type event"),
          Map.entry("simpleEvent.json", "other-type event"),
          Map.entry("tt_event_pressconference_3.0.json", "other-type event"),
          Map.entry("SIPA_image_3.json", "other-type picture"),
          Map.entry("ap_image.json", "other-type picture"),
          Map.entry("imageEncodedRights.json", "other-type picture"),
          Map.entry("imageLinkedRights.json", "other-type picture"),
          Map.entry("ap_audio.json", "other-type audio"),
          Map.entry("ap_video.json", "other-type video"),
          Map.entry("businesswire-newsml-20130731006140.json", "other-type composite"));

  private final Parser parser = new NinjsParser();

  @Test
  void the_text_items_of_version_3_are_read_and_all_others_say_what_they_are() throws IOException {
    var found = new TreeMap<String, String>();
    for (Path file : Samples.of("3.0")) {
      found.put(InboxFolders.name(file), inShort(parser.parse(Files.readAllBytes(file))));
    }
    assertThat(found).containsExactlyInAnyOrderEntriesOf(VERSION_3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.4", "2.1"})
  void no_item_of_another_version_is_read(String version) throws IOException {
    for (Path file : Samples.of(version)) {
      assertThat(inShort(parser.parse(Files.readAllBytes(file))))
          .as(InboxFolders.name(file))
          .matches("other-version [12].*|property-twice .*");
    }
  }

  @Test
  void an_item_with_html_and_plain_text_is_read_from_its_html() throws IOException {
    Item item = item("tt_text_image_3.json");
    assertThat(item.words().headline()).isEqualTo("Militärövning i jätteformat hålls 2023");
    assertThat(item.words().body())
        .startsWith("<p>Pandemin satte stopp")
        .contains("<blockquote>\n<p>Precis som")
        .contains("<a href=\"https://www.sydostran.se/nyheter/")
        .doesNotContain("<h1", "<h2", "<img", "Karl Melander", "vignette", "Försvar TT");
    assertThat(item.words().standfirst()).endsWith("rapporterar Sydöstran.");
    assertThat(item.words().language()).isEqualTo("sv");
    assertThat(item.credit()).isEqualTo("TT");
    assertThat(item.places()).containsExactly("Sverige", "Gotland", "Finland");
    assertThat(item.pictures().getFirst().credit()).isEqualTo("Karl Melander/TT");
  }

  @Test
  void an_item_with_nitf_and_plain_text_is_read_from_its_plain_text() throws IOException {
    Item item =
        item(
            "20231008-anti-doping-measures-at-the-tour-down-under-will-be-the-toughest-ever"
                + "-addb-ninjs-nitf.json");
    assertThat(item.words().body())
        .startsWith("<p>The initiatives are being implemented")
        .doesNotContain("nitf");
    assertThat(item.words().standfirst()).startsWith("The Australian Sports Anti-Doping Authority");
    assertThat(item.byline()).isEqualTo("Trond Husø, The Anti-Doping Database");
  }

  @Test
  void an_item_that_is_only_headline_and_description_is_a_brief() throws IOException {
    Item item = item("ntb_text.json");
    assertThat(item.words().body()).startsWith("<p>IT-giganten Google har kjøpt");
    assertThat(item.words().standfirst()).isEmpty();
    assertThat(item.words().language()).isEqualTo("nb-NO");
    assertThat(item.source().version()).isEqualTo(Version.numbered("6"));
  }

  private Item item(String name) throws IOException {
    return (Item) parser.parse(Samples.file("3.0", name));
  }

  static String inShort(Parsed parsed) {
    return switch (parsed) {
      case Item _ -> "item";
      case Kill _ -> "kill";
      case Parsed.NotMine _ -> "not ninjs";
      case Parsed.Unusable(Reason reason, String detail) -> (reason.word() + " " + detail).strip();
    };
  }
}
