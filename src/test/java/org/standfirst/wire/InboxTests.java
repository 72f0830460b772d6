package org.standfirst.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;
import org.standfirst.media.Photographs;
import org.standfirst.site.Texts;
import org.standfirst.wall.Access;

class InboxTests {
  private static final String ARTICLES =
      "SELECT headline, status FROM articles ORDER BY headline, id";
  private static final String KILLED = "SELECT agency, reason FROM killed_articles";
  private static final String QUARANTINE = "SELECT file, reason FROM wire_quarantine ORDER BY file";
  @TempDir static Path data;
  static TestPaper paper;
  @TempDir Path inbox;
  InboxFolders folders;

  @BeforeAll
  static void open() {
    paper = new TestPaper(data);
  }

  @AfterAll
  static void close() {
    paper.close();
  }

  @BeforeEach
  void clear() throws IOException {
    paper.clear();
    folders = InboxFolders.in(inbox);
  }

  @Test
  void the_samples_of_version_3_go_in_as_they_are() throws IOException {
    for (Path sample : Samples.of("3.0")) {
      Files.copy(sample, inbox.resolve(InboxFolders.name(sample)));
    }
    paper.empty(folders);
    paper.empty(folders);
    assertThat(
            paper.rows(
                """
                SELECT articles.slug, sections.slug, status, access, language, byline, credit
                FROM articles JOIN sections ON sections.id = section ORDER BY articles.slug
                """))
        .containsExactly(
            "anti-doping-measures-at-the-tour-down-under-will-be-the-toughest-ever | world"
                + " | published | registered | en | Trond Husø, The Anti-Doping Database"
                + " | antidopingdatabase.com",
            "cambrios-gartner | business | published | registered | zh |  | businesswire.com",
            "captain-of-wrecked-cruise-ship-on-trial-in-italy | world | published | registered"
                + " | en-GB | Paulo Santalucia and Frances d'Emilio | ninjs.example.com",
            "faktencheck-derby-elfmeter-hat-schiedsrichter-zwayer-recht | world | published"
                + " | registered | de | Von Christian Hollmann, dpa | dpa",
            "google-har-kjopt-giganttomt-i-skien | business | published | registered | nb-NO | NTB"
                + " | NTB",
            "militarovning-i-jatteformat-halls-2023 | world | published | registered | sv |  | TT");
    assertThat(paper.rows("SELECT file, reason || ' ' || detail FROM wire_quarantine"))
        .containsExactlyInAnyOrderElementsOf(
            NinjsSamplesTests.VERSION_3.entrySet().stream()
                .filter(sample -> !sample.getValue().equals("item"))
                .map(sample -> sample.getKey() + " | " + sample.getValue())
                .toList());
    assertThat(paper.rows("SELECT name FROM topics WHERE name IN ('Cycling', 'Gotland')"))
        .hasSize(2);
    assertThat(folders.waiting()).isEmpty();
    assertThat(folders.claimed()).isEmpty();
    assertThat(TestPaper.names(inbox.resolve("read"))).hasSize(6);
    assertThat(TestPaper.names(inbox.resolve("quarantine"))).hasSize(24);
  }

  @Test
  void the_same_item_again_changes_nothing() throws IOException {
    drop("a.json", item(1, "Bridge opens"));
    paper.empty(folders);
    drop("a.json", item(1, "Bridge opens"));
    drop("b.json", item(1, "Bridge opens again"));
    paper.empty(folders);
    assertThat(paper.rows(ARTICLES)).containsExactly("Bridge opens | published");
    assertThat(paper.rows("SELECT version FROM wire_items")).containsExactly("1");
    assertThat(TestPaper.names(inbox.resolve("read"))).hasSize(3);
  }

  @Test
  void a_higher_version_updates_the_article_and_a_lower_one_is_let_be() throws IOException {
    drop("a.json", item(9, "Nine"));
    paper.empty(folders);
    drop("b.json", item(10, "Ten"));
    paper.empty(folders);
    drop("c.json", item(2, "Two"));
    paper.empty(folders);
    assertThat(paper.rows("SELECT headline, slug, status FROM articles"))
        .containsExactly("Ten | nine | published");
    assertThat(paper.rows("SELECT version, article IS NOT NULL FROM wire_items ORDER BY version"))
        .containsExactly("9 | t", "10 | t");
  }

  @Test
  void versions_that_arrive_together_in_any_order_end_with_the_highest() throws IOException {
    drop("c.json", item(3, "Three"));
    drop("a.json", item(1, "One"));
    drop("b.json", item(2, "Two"));
    paper.empty(folders);
    assertThat(paper.rows(ARTICLES)).containsExactly("Three | published");
  }

  @Test
  void a_kill_withdraws_the_article_and_a_later_version_brings_it_back() throws IOException {
    drop("a.json", item(1, "Bridge opens"));
    paper.empty(folders);
    drop("b.json", kill("'version': '2', 'copyrightHolder': 'Wire', 'edNote': 'Not a bridge.'"));
    paper.empty(folders);
    assertThat(paper.rows(ARTICLES)).containsExactly("Bridge opens | withdrawn");
    assertThat(paper.rows(KILLED)).containsExactly("Wire | Not a bridge.");
    drop("b.json", kill("'version': '2'"));
    drop("c.json", item(1, "Bridge opens"));
    paper.empty(folders);
    assertThat(paper.rows(ARTICLES)).containsExactly("Bridge opens | withdrawn");
    drop("d.json", item(3, "Bridge is open"));
    paper.empty(folders);
    assertThat(paper.rows(ARTICLES)).containsExactly("Bridge is open | published");
    assertThat(paper.rows(KILLED)).isEmpty();
    drop("e.json", kill("'by': 'no version'"));
    paper.empty(folders);
    assertThat(paper.rows(ARTICLES)).containsExactly("Bridge is open | withdrawn");
    assertThat(paper.rows(QUARANTINE)).isEmpty();
  }

  @Test
  void a_kill_that_is_quicker_than_its_item_keeps_the_item_out() throws IOException {
    drop("a.json", kill("'version': '2'"));
    paper.empty(folders);
    drop("b.json", item(1, "Bridge opens"));
    drop("c.json", item(2, "Bridge opens"));
    paper.empty(folders);
    assertThat(paper.rows(ARTICLES)).isEmpty();
    assertThat(paper.rows(QUARANTINE)).containsExactly("a.json | kill-of-unknown");
    drop("d.json", item(3, "Bridge opens after all"));
    paper.empty(folders);
    assertThat(paper.rows(ARTICLES)).containsExactly("Bridge opens after all | published");
  }

  @Test
  void an_item_under_embargo_is_a_draft_until_a_version_without() throws IOException {
    String later = paper.clock.instant().plus(Duration.ofDays(1)).toString();
    drop("a.json", item(1, "Secret", "'embargoedUntil': '" + later + "'"));
    paper.empty(folders);
    assertThat(paper.rows(ARTICLES)).containsExactly("Secret | draft");
    drop("b.json", item(2, "No secret", "'embargoedUntil': '2020-01-01T00:00:00Z'"));
    paper.empty(folders);
    assertThat(paper.rows(ARTICLES)).containsExactly("No secret | published");
    drop("c.json", item(3, "A secret after all", "'embargoedUntil': '" + later + "'"));
    paper.empty(folders);
    assertThat(paper.rows(ARTICLES)).containsExactly("No secret | published");
    assertThat(paper.rows(QUARANTINE)).containsExactly("c.json | embargo-too-late");
  }

  @Test
  void an_item_is_published_when_its_embargo_ends() throws IOException {
    String later = paper.clock.instant().plus(Duration.ofHours(1)).toString();
    drop("a.json", item(1, "Secret", "'embargoedUntil': '" + later + "'"));
    paper.empty(folders);
    paper.bean(Embargoes.class).lift();
    assertThat(paper.rows(ARTICLES)).containsExactly("Secret | draft");
    paper.clock.wind(Duration.ofHours(1));
    paper.bean(Embargoes.class).lift();
    paper.bean(Embargoes.class).lift();
    assertThat(paper.rows(ARTICLES)).containsExactly("Secret | published");
    assertThat(paper.rows("SELECT state, embargo IS NULL FROM wire_items"))
        .containsExactly("published | t");
  }

  @Test
  void an_item_killed_under_embargo_stays_out() throws IOException {
    String later = paper.clock.instant().plus(Duration.ofHours(1)).toString();
    drop("a.json", item(1, "Secret", "'embargoedUntil': '" + later + "'"));
    paper.empty(folders);
    drop("b.json", kill("'version': '2'"));
    paper.empty(folders);
    paper.clock.wind(Duration.ofHours(1));
    paper.bean(Embargoes.class).lift();
    assertThat(paper.rows(ARTICLES)).containsExactly("Secret | withdrawn");
  }

  @Test
  void a_file_that_exhausts_the_machine_goes_to_quarantine() throws IOException {
    Parser exhausting =
        _ -> {
          throw new StackOverflowError("deep");
        };
    var reception =
        new Reception(
            paper.sql,
            List.of(exhausting),
            paper.bean(WireDesk.class),
            paper.bean(Kills.class),
            paper.bean(Quarantine.class),
            paper.bean(Turns.class),
            paper.bean(TransactionOperations.class));
    var names = paper.bean(ClaimNames.class);
    var settlement = new Settlement(reception, names, paper.bean(Texts.class), paper.clock);
    drop("a.json", item(1, "Deep"));
    var arrivals = new Inbox(settlement, names, paper.clock);
    arrivals.empty(folders, () -> true);
    paper.clock.wind(Duration.ofSeconds(11));
    arrivals.empty(folders, () -> true);
    assertThat(paper.rows(QUARANTINE)).containsExactly("a.json | failed");
    assertThat(TestPaper.names(inbox.resolve("quarantine"))).isNotEmpty();
  }

  @Test
  void by_the_rule_of_the_house_items_are_left_as_drafts_with_another_access() throws IOException {
    var settings = new WireSettings(null, false, Access.PREMIUM, Map.of());
    Item item = (Item) new NinjsParser().parse(item(1, "Draft").getBytes(UTF_8));
    assertThat(paper.desk(settings).takeIn(item, new LocalPictures.Delivery.None(), folders))
        .isInstanceOfSatisfying(
            Receipt.Read.class,
            read -> assertThat(read.deed()).isEqualTo(Receipt.Deed.LEFT_AS_A_DRAFT));
    assertThat(paper.rows("SELECT status, access FROM articles"))
        .containsExactly("draft | premium");
    drop("b.json", item(2, "Still a draft"));
    paper.empty(folders);
    assertThat(paper.rows(ARTICLES)).containsExactly("Still a draft | draft");
  }

  @Test
  void a_picture_beside_comes_along_and_stays_when_later_versions_only_name_it()
      throws IOException {
    String picture =
        "'associations': [{'type': 'picture', 'by': 'Ben', 'descriptions': [{'value': 'A quay'}],"
            + " 'renditions': [{'name': 'web', 'href': 'https://wire.example/q.png', 'width': 9000},"
            + " {'name': 'l', 'href': 'quay.png', 'width': 800}, {'name': 's', 'href': 's.png'}]}]";
    picture("quay.png");
    Files.writeString(inbox.resolve("s.png"), "no picture");
    age("s.png");
    drop("a.json", item(1, "Quay", picture));
    paper.empty(folders);
    String lead =
        "SELECT articles.headline, alt, images.credit FROM articles JOIN images ON images.id = lead";
    assertThat(paper.rows(lead)).containsExactly("Quay | A quay | Ben");
    assertThat(TestPaper.names(inbox)).hasSize(3);
    assertThat(TestPaper.names(inbox.resolve("read"))).hasSize(3);
    drop("b.json", item(2, "The quay", picture));
    paper.empty(folders);
    assertThat(paper.rows(lead)).containsExactly("The quay | A quay | Ben");
    drop("c.json", item(3, "No quay"));
    paper.empty(folders);
    assertThat(paper.rows(lead)).isEmpty();
  }

  @Test
  void a_picture_says_what_the_agency_says_of_it_in_the_item_or_in_the_file() throws IOException {
    String of = "'associations': [{'type': 'picture', 'renditions': [{'href': '%s'}]%s}]";
    byte[] noted =
        Photographs.withXmp(
            Photographs.withIptc(Photographs.jpeg(500, 300), "Ben", "Wire", "The quay, Monday"),
            "",
            "A winch on a quay",
            "");
    Files.write(inbox.resolve("noted.jpg"), noted);
    Files.write(inbox.resolve("bare.jpg"), Photographs.jpeg(501, 300));
    age("noted.jpg");
    age("bare.jpg");
    drop("a.json", item(1, "Noted", of.formatted("noted.jpg", "")));
    String words =
        ", 'headlines': [{'value': 'Quay.jpg'}], 'descriptions': [{'value': 'The bridge'}]";
    drop("b.json", item(1, "Bare", of.formatted("bare.jpg", words)).replace("wire:1", "wire:2"));
    List<String> titles = List.of("A crane at work", "Quay at dawn.JPG", "DSC_0815");
    for (int i = 0; i < titles.size(); i++) {
      String file = "titled-" + i + ".jpg";
      Files.write(inbox.resolve(file), Photographs.jpeg(502 + i, 300));
      age(file);
      String title = ", 'headlines': [{'value': '%s'}]".formatted(titles.get(i));
      drop(
          "c" + i + ".json",
          item(1, "Titled " + i, of.formatted(file, title)).replace("wire:1", "wire:c" + i));
    }

    paper.empty(folders);

    assertThat(
            paper.rows(
                """
                SELECT headline, alt, images.caption, images.credit
                FROM articles JOIN images ON images.id = lead ORDER BY headline
                """))
        .containsExactly(
            "Bare | The bridge | The bridge | ",
            "Noted | A winch on a quay | The quay, Monday | Ben / Wire",
            "Titled 0 | A crane at work | A crane at work | ",
            "Titled 1 |  |  | ",
            "Titled 2 |  |  | ");
  }

  @Test
  void an_item_waits_for_a_picture_that_is_being_written() throws IOException {
    picture("quay.png");
    Files.setLastModifiedTime(
        inbox.resolve("quay.png"), FileTime.from(paper.clock.instant().plusSeconds(11)));
    drop(
        "a.json",
        item(1, "Quay", "'associations': [{'renditions': [{'name': 'l', 'href': 'quay.png'}]}]"));
    paper.empty(folders);
    assertThat(paper.rows(ARTICLES)).isEmpty();
    assertThat(folders.claimed()).hasSize(1);
    paper.empty(folders);
    assertThat(paper.rows("SELECT headline, lead IS NOT NULL FROM articles"))
        .containsExactly("Quay | t");
  }

  @Test
  void while_pictures_cannot_be_kept_their_items_wait_and_others_do_not() throws IOException {
    Path store = data.resolve("media");
    FileSystemUtils.deleteRecursively(store);
    Files.writeString(store, "in the way");
    picture("quay.png");
    drop(
        "a.json",
        item(1, "Quay", "'associations': [{'renditions': [{'name': 'l', 'href': 'quay.png'}]}]"));
    drop("b.json", item(2, "Words alone").replace("wire:1", "wire:2"));
    paper.empty(folders);
    paper.clock.wind(Duration.ofMinutes(3));
    paper.empty(folders);
    assertThat(paper.rows("SELECT headline FROM articles")).containsExactly("Words alone");
    assertThat(paper.rows(QUARANTINE)).isEmpty();
    assertThat(folders.claimed()).hasSize(1);

    Files.delete(store);
    paper.clock.wind(Duration.ofMinutes(2));
    paper.empty(folders);

    assertThat(paper.rows("SELECT headline, lead IS NOT NULL FROM articles ORDER BY headline"))
        .containsExactly("Quay | t", "Words alone | f");
  }

  @Test
  void a_picture_that_no_item_asks_for_is_quarantined_in_the_end() throws IOException {
    picture("quay.png");
    paper.empty(folders);
    assertThat(paper.rows(QUARANTINE)).isEmpty();
    paper.clock.wind(Duration.ofMinutes(2));
    paper.empty(folders);
    assertThat(paper.rows(QUARANTINE)).containsExactly("quay.png | no-item-for-picture");
  }

  @Test
  void what_the_paper_cannot_use_is_kept_with_the_reason_and_the_inbox_goes_on()
      throws IOException {
    drop("broken.json", "{'uri': ");
    drop("empty.json", "");
    drop("news.xml", "<newsItem/>");
    String scripts = "{'contentType': 'text/html', 'value': '<script>alert(1)</script>'}";
    drop("scripts.json", item(1, "S").replace("{\"value\": \"Body.\"}", scripts));
    drop("long.json", item(5, "x".repeat(2_000)));
    try (var big = new RandomAccessFile(inbox.resolve("big.json").toFile(), "rw")) {
      big.setLength(50_000_000);
    }
    drop("good.json", item(1, "Good"));
    paper.empty(folders);
    assertThat(paper.rows(ARTICLES)).containsExactly("Good | published");
    assertThat(paper.rows(QUARANTINE))
        .containsExactly(
            "big.json | too-big",
            "broken.json | broken-json",
            "empty.json | empty-file",
            "long.json | refused-by-desk",
            "news.xml | unknown-format",
            "scripts.json | nothing-readable");
    String place =
        paper.rows("SELECT place FROM wire_quarantine WHERE file = 'scripts.json'").getFirst();
    assertThat(inbox.resolve(place)).content().contains("alert(1)");
    assertThat(inbox.resolve(place + ".reason.txt"))
        .content()
        .startsWith("Nothing readable is left of the item’s body");
    assertThat(inbox.resolve(place)).exists();
    assertThat(folders.waiting()).isEmpty();
  }

  @Test
  void a_link_is_not_followed_and_what_nobody_finished_is_not_left_lying() throws IOException {
    Path secret = Files.writeString(inbox.resolve(".secret"), item(1, "Secret"));
    Files.createSymbolicLink(inbox.resolve("link.json"), secret);
    Files.createSymbolicLink(inbox.resolve("nowhere.json"), inbox.resolve("nothing"));
    drop("begun.json.part", item(1, "Begun"));
    paper.empty(folders);
    paper.clock.wind(Duration.ofMinutes(61));
    paper.empty(folders);
    assertThat(paper.rows(ARTICLES)).isEmpty();
    assertThat(paper.rows(QUARANTINE))
        .containsExactly(
            "begun.json.part | unfinished-file", "link.json | no-file", "nowhere.json | no-file");
    assertThat(folders.waiting()).isEmpty();
    assertThat(folders.claimed()).isEmpty();
  }

  @Test
  void without_a_section_items_wait_for_one() throws IOException {
    paper.sql.sql("DELETE FROM sections").update();
    drop("a.json", item(1, "Early"));
    paper.empty(folders);
    assertThat(folders.claimed()).hasSize(1);
    paper.openSections();
    paper.empty(folders);
    assertThat(paper.rows(ARTICLES)).containsExactly("Early | published");
    assertThat(folders.claimed()).isEmpty();
  }

  private void drop(String name, String text) throws IOException {
    Files.writeString(inbox.resolve(name), text.replace('\'', '"'));
  }

  private void picture(String name) throws IOException {
    var picture = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
    picture.createGraphics().setPaint(Color.ORANGE);
    ImageIO.write(picture, "png", inbox.resolve(name).toFile());
    age(name);
  }

  private void age(String name) throws IOException {
    Files.setLastModifiedTime(inbox.resolve(name), FileTime.from(Instant.EPOCH));
  }

  static String item(int version, String headline, String... more) {
    return ("{'uri': 'urn:wire:1', 'type': 'text', 'version': '%d', 'language': 'en',"
            + " 'copyrightHolder': 'Wire', 'headlines': [{'value': '%s'}],"
            + " 'bodies': [{'value': 'Body.'}]%s}")
        .formatted(version, headline, more.length == 0 ? "" : ", " + String.join(", ", more))
        .replace('\'', '"');
  }

  private static String kill(String more) {
    return "{'uri': 'urn:wire:1', 'type': 'text', 'pubStatus': 'canceled', " + more + "}";
  }
}
