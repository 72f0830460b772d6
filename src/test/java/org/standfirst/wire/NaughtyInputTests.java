package org.standfirst.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class NaughtyInputTests {
  private static final String ITEM =
      """
      {"uri": "urn:wire:1", "type": "text", "version": "1", "language": "en",
       "headlines": [{"role": "main", "value": "Šiauliai’s “bridge” \\u2013 open"}],
       "descriptions": [{"value": "It took four years."}],
       "bodies": [{"contentType": "text/html", "value": "<p>One <b>two</b></p><ul><li>three</li></ul>"}],
       "subjects": [{"name": "Transport", "uri": "medtop:20000337"}],
       "associations": [{"type": "picture", "renditions": [{"name": "a", "href": "a.jpg", "width": 9}]}]}
      """;

  private final Parser parser = new NinjsParser();

  @Test
  void a_file_that_breaks_off_anywhere_is_broken_and_nothing_else() {
    byte[] whole = ITEM.strip().getBytes(UTF_8);
    assertThat(parser.parse(whole)).isInstanceOf(Item.class);
    for (int length = 1; length < whole.length; length++) {
      assertThat(parser.parse(Arrays.copyOf(whole, length))).isInstanceOf(Parsed.Unusable.class);
    }
  }

  @Test
  void samples_cut_at_every_97th_byte_are_broken() throws IOException {
    for (Path sample : Samples.of("3.0")) {
      byte[] whole = new String(Files.readAllBytes(sample), UTF_8).strip().getBytes(UTF_8);
      for (int length = 97; length < whole.length; length += 97) {
        assertThat(parser.parse(Arrays.copyOf(whole, length)))
            .as("%s cut at %d", sample, length)
            .isInstanceOf(Parsed.Unusable.class);
      }
    }
  }

  @Test
  void any_byte_may_be_any_other() {
    var random = new Random(20261122);
    byte[] whole = ITEM.getBytes(UTF_8);
    for (int i = 0; i < 20_000; i++) {
      byte[] changed = whole.clone();
      for (int j = random.nextInt(4); j >= 0; j--) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt();
      }
      assertThat(parser.parse(changed)).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"associations\":"})
  void deep_nesting_ends_at_the_limit(String opening) {
    String deep = "{\"uri\":\"u\",\"associations\":" + opening.repeat(500_000);
    assertThat(NinjsSamplesTests.inShort(parser.parse(deep.getBytes(UTF_8))))
        .startsWith("beyond-limits ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999999",
        "-1e-999999999",
        "123456789012345678901234567890",
        "0.0000000000000001",
        "true",
        "null",
        "[]",
        "{}",
        "\"\"",
        "[[[]]]",
        "{\"value\":1}",
        "\"\\ud800\"",
        "[{\"value\":[]}]",
        "[null, 1, \"a\", {\"value\": null}, {\"role\": 3, \"contentType\": {}}]"
      })
  void any_property_may_hold_anything(String value) {
    for (String name :
        new String[] {
          "uri",
          "type",
          "version",
          "language",
          "headlines",
          "descriptions",
          "bodies",
          "subjects",
          "places",
          "associations",
          "standard",
          "pubStatus",
          "embargoedUntil",
          "versionCreated",
          "by",
          "copyrightHolder",
          "infoSources",
          "renditions",
          "eventDetails"
        }) {
      String changed =
          ITEM.contains("\"" + name + "\":")
              ? ITEM.replaceFirst(
                  "\"" + name + "\": (\"[^\"]*\"|\\[\\{.*}])",
                  "\"" + name + "\": " + value.replace("\\", "\\\\"))
              : ITEM.replaceFirst(
                  "\\{", "{\"" + name + "\": " + value.replace("\\", "\\\\") + ", ");
      assertThat(parser.parse(changed.getBytes(UTF_8))).as(changed).isNotNull();
    }
  }

  @Test
  void a_number_of_a_million_digits_is_beyond_limits() {
    String json = "{\"uri\":\"u\",\"version\":" + "9".repeat(1_000_000) + "}";
    assertThat(NinjsSamplesTests.inShort(parser.parse(json.getBytes(UTF_8))))
        .startsWith("beyond-limits ");
  }

  @Test
  void ten_megabytes_of_anything_are_soon_done_with() {
    for (String part : new String[] {"\0", "{", "\"", "{\"a\":1,", " ", "\ufeff", "<p>"}) {
      byte[] file = ("{\"a\":[" + part.repeat(9_000_000 / part.length())).getBytes(UTF_8);
      assertThat(parser.parse(file)).isNotInstanceOf(Item.class);
    }
  }
}
