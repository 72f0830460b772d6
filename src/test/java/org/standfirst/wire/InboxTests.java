package org.standfirst.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTests {
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
    paper.sql.sql("TRUNCATE wire_items, wire_quarantine, articles CASCADE").update();
    folders = InboxFolders.in(inbox);
  }

  @Test
  void all_samples_go_in() throws IOException {
    for (Path sample : Samples.of("3.0")) {
      Files.copy(sample, inbox.resolve(InboxFolders.name(sample)));
    }
    paper.empty(folders);
    paper
        .rows(
            "SELECT a.slug, s.slug AS section, status, access, byline, credit, language, standfirst, (SELECT string_agg(t.name, ', ') FROM article_topics x JOIN topics t ON t.id = x.topic WHERE x.article = a.id) AS topics FROM articles a JOIN sections s ON s.id = a.section")
        .forEach(System.out::println);
    paper
        .rows("SELECT file, reason, detail, place FROM wire_quarantine")
        .forEach(System.out::println);
    System.out.println(TestPaper.names(inbox));
    assertThat(inbox).isDirectory();
  }
}
