package org.standfirst.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.standfirst.media.Photographs;

/// Pictures of the wire that can't be kept yet are neither lost nor in the way of others.
class WaitingPicturesTests {
  private static final String LEADS =
      "SELECT headline, lead IS NOT NULL FROM articles ORDER BY headline";
  private static final String QUARANTINE = "SELECT file, reason FROM wire_quarantine";
  private static final String DEVELOPED = "SELECT hash FROM discarded_images";
  @TempDir static Path data;
  static TestPaper paper;
  @TempDir Path inbox;
  private InboxFolders folders;
  private Path store;

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
    paper.openSections();
    paper.sql.sql("TRUNCATE discarded_images").update();
    paper.clock.wind(Duration.ofMinutes(10));
    folders = InboxFolders.in(inbox);
    store = data.resolve("media");
    FileSystemUtils.deleteRecursively(store);
  }

  private Path drop(String name, int width) throws IOException {
    Path picture = inbox.resolve(name + ".jpg");
    Files.write(picture, Photographs.jpeg(width, 301));
    Files.setLastModifiedTime(picture, FileTime.from(Instant.EPOCH));
    String named =
        "'associations': [{'renditions': [{'name': 'l', 'href': '%s.jpg'}]}]".formatted(name);
    Files.writeString(
        inbox.resolve(name + ".json"),
        InboxTests.item(1, name, named).replace("urn:wire:1", "urn:wire:" + name));
    return picture;
  }

  /// What another node does while it has a claim.
  private interface Meanwhile {
    void happens() throws IOException;
  }

  private void whileAnotherHas(Claim claim, Meanwhile meanwhile) throws IOException, SQLException {
    try (Connection other = paper.bean(DataSource.class).getConnection()) {
      other.setAutoCommit(false);
      try (var lock =
          other.prepareStatement("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")) {
        lock.setString(1, "wire claim " + claim.name());
        lock.execute();
      }
      meanwhile.happens();
      other.rollback();
    }
  }

  @Test
  void a_picture_whose_item_another_node_has_at_the_moment_is_left_lying()
      throws IOException, SQLException {
    Files.writeString(store, "in the way");
    Path picture = drop("Quay", 611);
    paper.empty(folders);
    Claim claim = folders.claimed().getFirst();
    var other = new Inbox(paper.bean(Settlement.class), paper.bean(ClaimNames.class), paper.clock);
    other.empty(folders, () -> true);
    paper.clock.wind(Duration.ofMinutes(3));

    whileAnotherHas(claim, () -> other.empty(folders, () -> true));

    assertThat(paper.rows(QUARANTINE)).isEmpty();
    assertThat(picture).exists();
    Files.delete(store);
    paper.clock.wind(Duration.ofMinutes(6));
    other.empty(folders, () -> true);
    assertThat(paper.rows(LEADS)).containsExactly("Quay | t");
  }

  @Test
  void a_picture_is_not_made_where_another_node_is_about_to_take_it_in()
      throws IOException, SQLException {
    drop("Quay", 612);
    Claim claim =
        folders.claim(inbox.resolve("Quay.json"), paper.bean(ClaimNames.class)).orElseThrow();

    whileAnotherHas(claim, () -> paper.empty(folders));

    assertThat(paper.rows(DEVELOPED)).isEmpty();
    paper.empty(folders);
    assertThat(paper.rows(LEADS)).containsExactly("Quay | t");
  }

  @Test
  void a_picture_is_not_made_while_another_node_makes_it_unless_that_dies() throws IOException {
    drop("Quay", 616);
    Claim claim =
        folders.claim(inbox.resolve("Quay.json"), paper.bean(ClaimNames.class)).orElseThrow();
    var elsewhere = new Turns(paper.sql, paper.clock);
    assertThat(elsewhere.take(claim)).isTrue();

    paper.empty(folders);

    assertThat(paper.rows(DEVELOPED)).isEmpty();
    assertThat(folders.claimed()).containsExactly(claim);
    paper.clock.wind(Duration.ofMinutes(1));
    paper.empty(folders);
    assertThat(paper.rows(LEADS)).containsExactly("Quay | t");
    assertThat(paper.rows("SELECT claim FROM wire_turns")).isEmpty();
  }

  @Test
  void a_picture_that_cannot_be_kept_holds_up_no_other()
      throws IOException, NoSuchAlgorithmException {
    Path bad = drop("Bad", 613);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(bad));
    Files.createDirectories(store);
    Path inTheWay = store.resolve(HexFormat.of().formatHex(hash, 0, 1));
    Files.writeString(inTheWay, "in the way");
    paper.empty(folders);
    drop("Good", 614);
    for (int i = 0; i < 3; i++) {
      paper.empty(folders);
      paper.clock.wind(Duration.ofSeconds(61));
    }
    assertThat(paper.rows(LEADS)).containsExactly("Good | t");

    Files.delete(inTheWay);
    paper.clock.wind(Duration.ofMinutes(6));
    paper.empty(folders);
    assertThat(paper.rows(LEADS)).containsExactly("Bad | t", "Good | t");
    assertThat(paper.rows(QUARANTINE)).isEmpty();
  }

  @Test
  void without_a_section_no_picture_is_made_until_there_is_one() throws IOException {
    paper.sql.sql("DELETE FROM sections").update();
    drop("Quay", 615);
    paper.empty(folders);
    assertThat(folders.claimed()).hasSize(1);
    assertThat(paper.rows(DEVELOPED)).isEmpty();
    paper.openSections();
    paper.empty(folders);
    assertThat(paper.rows(LEADS)).containsExactly("Quay | t");
  }
}
