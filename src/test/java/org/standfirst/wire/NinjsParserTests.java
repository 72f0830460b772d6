package org.standfirst.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsParserTests {
  private final Parser parser = new NinjsParser();

  @Test
  void a_full_item_is_read() {
    Item item =
        item(
            """
            {'uri': 'urn:newsml:wire.example:1', 'type': 'text', 'version': '3',
             'versionCreated': '2026-03-01T10:00:00+02:00', 'pubStatus': 'usable',
             'language': 'en-GB', 'by': 'Anna Reid', 'copyrightHolder': 'Continental Wire',
             'headlines': [{'role': 'short', 'value': 'Bridge'},
                           {'role': 'main', 'value': '  The bridge \\n opens  '}],
             'descriptions': [{'role': 'caption', 'value': 'Not this.'},
                              {'role': 'summary', 'value': 'It took four years.'}],
             'subjects': [{'name': 'Transport', 'uri': 'http://cv.iptc.org/newscodes/mediatopic/20000337'}],
             'places': [{'name': 'Merrow'}],
             'bodies': [{'contentType': 'text/plain', 'value': 'Plain.'},
                        {'contentType': 'application/xhtml+xml', 'value': '<p>First.</p><p>Second.</p>'}],
             'embargoedUntil': '2026-03-02T00:00:00Z',
             'associations': [{'type': 'picture', 'by': 'Ben', 'descriptions': [{'value': 'The bridge'}],
               'renditions': [{'name': 's', 'href': 's.jpg', 'width': 300},
                              {'name': 'l', 'href': 'l.jpg', 'width': 3000},
                              {'name': 'v', 'href': 'v.mp4', 'contentType': 'video/mp4', 'width': 9000}]}]}
            """);
    assertThat(item.source())
        .isEqualTo(
            new Item.Source(
                "Continental Wire", "urn:newsml:wire.example:1", new Version(3, Instant.EPOCH)));
    assertThat(item.words())
        .isEqualTo(
            new Item.Words(
                "The bridge opens",
                "It took four years.",
                "<p>First.</p>\n<p>Second.</p>\n",
                "en-GB"));
    assertThat(item.byline()).isEqualTo("Anna Reid");
    assertThat(item.credit()).isEqualTo("Continental Wire");
    assertThat(item.places()).containsExactly("Merrow");
    assertThat(item.embargo()).isEqualTo(Instant.parse("2026-03-02T00:00:00Z"));
    assertThat(item.pictures().getFirst().files()).containsExactly("l.jpg", "s.jpg");
    assertThat(item.pictures().getFirst().caption()).isEqualTo("The bridge");
    assertThat(item.pictures().getFirst().alt()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'uri':'u','type':'picture','headlines':[]}                                   | other-type picture
          {'uri':'u','type':7,'headlines':[]}                                           | other-type
          {'uri':'u','eventDetails':{},'title':'A'}                                     | other-type event
          {'uri':'u','renditions':[],'title':'A'}                                       | other-type picture
          {'uri':'u','standard':{'name':'ninjs','version':'2.1'}}                       | other-version 2.1
          {'uri':'u','standard':{'name':'ninjs','version':'4.0'}}                       | other-version 4.0
          {'uri':'u','type':'text','headline':'A','body_text':'B'}                      | other-version 1.x
          {'uri':'u','type':'text','headlines':[],'versioncreated':'x'}                 | other-version 2.x
          {'type':'text','headlines':[{'value':'A'}],'bodies':[{'value':'B'}]}          | no-uri
          {'uri':'u','type':'text','version':'1.2','headlines':[{'value':'A'}]}         | bad-version 1.2
          {'uri':'u','type':'text','version':'-1','headlines':[{'value':'A'}]}          | bad-version -1
          {'uri':'u','type':'text','version':'9999999999999999999','title':'A'}         | bad-version 9999999999999999999
          {'uri':'u','type':'text','pubStatus':'maybe','title':'A'}                     | unknown-status maybe
          {'uri':'u','type':'text','embargoedUntil':'soon','title':'A'}                 | bad-embargo soon
          {'uri':'u','type':'text','title':'A','bodies':[{'value':'B'}]}                | no-headline
          {'uri':'u','type':'text','headlines':[{'value':' \\u0000\\u202e '}]}          | no-headline
          {'uri':'u','type':'text','headlines':'A','bodies':[{'value':'B'}]}            | no-headline
          {'uri':'u','type':'text','headlines':[{'value':'A'}]}                         | no-body
          {'uri':'u','type':'text','headlines':[{'value':'A'}],'bodies':[{'value':' '}]} | no-body
          {'uri':'u','headlines':[{'value':'A'}],'bodies':[{'contentType':'text/vnd.IPTC.NITF','value':'<nitf/>'}]} | body-format text/vnd.IPTC.NITF
          {'uri':'u','headlines':[{'value':'A'}],'bodies':[{'contentType':'text/html','value':'<script>x()</script><h2>A</h2>'}]} | nothing-readable
          {'uri':'u','headlines':[{'value':'A'}],'bodies':[{'contentType':'text/plain','value':'--- ***'}]} | nothing-readable
          {'a':1}                                                                       | not ninjs
          ['uri']                                                                       | not ninjs
          <newsItem/>                                                                   | not ninjs
          """)
  void what_cannot_be_printed_says_why(String json, String outcome) {
    assertThat(NinjsSamplesTests.inShort(parse(json))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'uri':'u',",
        "{",
        "{'uri':'u'} {}",
        "{'uri':u}",
        "{\u0001}",
        "{'uri':'a\u0001b'}",
        "{'uri':'u',}",
        "{'uri':NaN}"
      })
  void broken_json_is_called_so(String json) {
    assertThat(NinjsSamplesTests.inShort(parse(json))).startsWith("broken-json ");
  }

  @Test
  void a_message_about_broken_json_speaks_of_the_file_only() {
    assertThat(NinjsSamplesTests.inShort(parse("{'uri':'u','uri':'v'}")))
        .startsWith("property-twice uri")
        .doesNotContain("Feature", "ObjectNode");
  }

  @Test
  void utf_8_must_be_whole() {
    byte[] latin =
        "{\"uri\":\"u\",\"title\":\"Šiauliai žuvys é\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(NinjsSamplesTests.inShort(parser.parse(latin))).isEqualTo("not-utf-8");
    byte[] marked = ("\ufeff" + whole()).replace('\'', '"').getBytes(UTF_8);
    assertThat(parser.parse(marked)).isInstanceOf(Item.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"canceled", "withheld", "stat:canceled", "CANCELED"})
  void an_item_taken_back_is_a_kill(String status) {
    assertThat(parse("{'uri':'u','type':'text','version':'2','pubStatus':'" + status + "'}"))
        .isEqualTo(new Kill("", "u", Version.numbered("2"), ""));
    assertThat(parse("{'uri':'u','type':'text','pubStatus':'" + status + "'}"))
        .isEqualTo(new Kill("", "u", null, ""));
  }

  @Test
  void a_version_may_be_a_number_or_be_told_by_its_time() {
    assertThat(item(whole("'version': 7")).source().version()).isEqualTo(Version.numbered("7"));
    Version early = item(whole("'versionCreated': '2026-01-01T00:00:00Z'")).source().version();
    Version late = item(whole("'versionCreated': '2026-01-01T02:30:00+02:00'")).source().version();
    assertThat(late).isGreaterThan(early).isLessThan(Version.numbered("1"));
    assertThat(Version.numbered("10")).isGreaterThan(Version.numbered("9"));
  }

  @ParameterizedTest
  @CsvSource({
    "http://www.wire.example/a/1, wire.example",
    "urn:newsml:wire.example:2026:1, wire.example",
    "'tag:wire.example,2026:1', wire.example",
    "urn:uuid:8d19cf88, ''"
  })
  void without_a_holder_of_rights_the_credit_is_whose_address_it_is(String uri, String credit) {
    assertThat(item(whole().replace("urn:wire:1", uri)).credit()).isEqualTo(credit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two dead, one hurt            | Two dead, one hurt
          It rained. It pou             | It rained.
          It rained. It poured. Then it | It rained. It poured.
          It rained. It snowed          | It rained. It snowed
          """)
  void a_summary_that_breaks_off_in_the_body_s_words_ends_with_its_last_sentence(
      String summary, String standfirst) {
    Item item =
        item(
            whole("'descriptions': [{'value': '" + summary + "'}]")
                .replace("Body.", "It rained. It poured. Then it cleared up."));
    assertThat(item.words().standfirst()).isEqualTo(standfirst);
  }

  @Test
  void no_line_is_longer_than_the_desk_takes() {
    String sentence = "A sentence of some words. ";
    Item item =
        item(
            whole(
                "'descriptions': [{'value': '%s'}], 'by': '%s', 'language': '%s'"
                    .formatted(
                        sentence.repeat(500), "x".repeat(1_000), "en-" + "abcde-".repeat(90))));
    assertThat(item.words().standfirst()).hasSizeBetween(900, 1_000).endsWith("words.");
    assertThat(item.byline()).hasSize(301);
    assertThat(item.words().language()).isEmpty();
  }

  @Test
  void a_brief_keeps_its_paragraphs() {
    Item item =
        item(
            "{'uri': 'u', 'headlines': [{'value': 'A'}],"
                + " 'descriptions': [{'role': 'caption', 'value': 'No.'}, {'value': 'One.\\n\\nTwo.'}]}");
    assertThat(item.words().body()).isEqualTo("<p>One.</p>\n<p>Two.</p>\n");
  }

  @Test
  void the_headline_is_not_said_twice() {
    Item item = item(whole().replace("Body.", "A headline\\n\\nThe first paragraph."));
    assertThat(item.words().body()).isEqualTo("<p>The first paragraph.</p>\n");
  }

  @Test
  void marks_that_turn_the_direction_and_halves_of_characters_do_not_come_in() {
    Item item = item(whole().replace("A headline", "\\u202eA \\ud800headline\\u0000\\u2066"));
    assertThat(item.words().headline()).isEqualTo("A \ufffdheadline");
  }

  private Item item(String json) {
    return (Item) parse(json);
  }

  private Parsed parse(String json) {
    return parser.parse(json.replace('\'', '"').getBytes(UTF_8));
  }

  private static String whole(String... more) {
    String rest = more.length == 0 ? "" : ", " + more[0];
    return "{'uri': 'urn:wire:1', 'type': 'text', 'headlines': [{'value': 'A headline'}],"
        + " 'bodies': [{'value': 'Body.'}]"
        + rest
        + "}";
  }
}
