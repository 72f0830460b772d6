package org.standfirst.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.Standfirst;
import org.standfirst.TestDatabase;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Rubrics;
import org.standfirst.articles.Section;
import org.standfirst.site.PaperSettings;
import org.standfirst.site.Texts;

/// The paper, without its web pages, with an inbox that is emptied on demand, and a clock that the
/// test winds.
final class TestPaper implements AutoCloseable {
  static final List<String> SECTIONS = List.of("world", "city", "business", "culture", "opinion");

  final ConfigurableApplicationContext context;
  final JdbcClient sql;
  final WoundClock clock;
  private final Inbox inbox;

  TestPaper(Path data, String... settings) {
    Stream<String> arguments =
        Stream.concat(
            Stream.of(TestDatabase.arguments()),
            Stream.of("--standfirst.data=" + data, "--spring.main.lazy-initialization=true"));
    var application = new SpringApplication(Standfirst.class, WoundClock.Winding.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    context = application.run(Stream.concat(arguments, Stream.of(settings)).toArray(String[]::new));
    sql = context.getBean(JdbcClient.class);
    clock = (WoundClock) context.getBean(Clock.class);
    inbox = context.getBean(Inbox.class);
    openSections();
  }

  void openSections() {
    Rubrics rubrics = bean(Rubrics.class);
    for (int i = 0; i < SECTIONS.size(); i++) {
      rubrics.open(new Section(SECTIONS.get(i), SECTIONS.get(i), "", i, false));
    }
  }

  /// Forgets all articles and all that came by wire. Row by row: what works in the background takes
  /// the tables in another order than a statement that locks them whole.
  void clear() {
    for (String each : List.of("wire_items", "wire_quarantine", "articles")) {
      sql.sql("DELETE FROM %s".formatted(each)).update();
    }
  }

  /// The wire desk under other rules.
  WireDesk desk(WireSettings settings) {
    var copies = new WireCopy(new SectionRules(settings), settings, bean(PaperSettings.class));
    return new WireDesk(
        bean(WireItems.class),
        bean(LocalPictures.class),
        copies,
        bean(Desk.class),
        bean(Rubrics.class),
        settings,
        bean(Texts.class),
        clock);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /// Two looks at the inbox, a moment apart: what lies still is read by then.
  void empty(InboxFolders folders) throws IOException {
    inbox.empty(folders, () -> true);
    clock.wind(Duration.ofSeconds(11));
    inbox.empty(folders, () -> true);
  }

  /// The rows of a query, each with its columns parted by bars.
  List<String> rows(String query) {
    return sql.sql(query).query((row, _) -> line(row)).list();
  }

  private static String line(ResultSet row) throws SQLException {
    var line = new StringJoiner(" | ");
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      line.add(row.getString(i));
    }
    return line.toString();
  }

  static List<String> names(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(InboxFolders::name).sorted().toList();
    }
  }

  @Override
  public void close() {
    context.close();
  }

  /// A clock that stands still until it is wound.
  static final class WoundClock extends Clock {
    private Instant now = Instant.now();

    static class Winding {
      @Bean
      @Primary
      WoundClock woundClock() {
        return new WoundClock();
      }
    }

    synchronized void wind(Duration time) {
      now = now.plus(time);
    }

    @Override
    public synchronized Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
