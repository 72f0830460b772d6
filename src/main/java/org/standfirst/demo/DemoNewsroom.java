package org.standfirst.demo;

import java.awt.image.BufferedImage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.articles.LiveFiling;
import org.standfirst.articles.Rubrics;
import org.standfirst.articles.Section;
import org.standfirst.demo.illustrations.Illustrations;
import org.standfirst.media.Development;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Staffing;

/// Loads the demo newsroom, before the first page is served: all of it in one transaction, once.
@Component
@Conditional(OnEmbeddedDatabase.class)
class DemoNewsroom implements SmartInitializingSingleton {
  private static final Logger LOG = LoggerFactory.getLogger(DemoNewsroom.class);
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 800;
  private static final int AHEAD = 3;
  private static final List<Section> SECTIONS =
      List.of(
          new Section(
              "world", "World", "What happens elsewhere, and what it means here.", 1, false),
          new Section(
              "city", "City", "Merrow: its harbour, its streets and its council.", 2, false),
          new Section("business", "Business", "Work, trade, and where the money goes.", 3, false),
          new Section(
              "culture", "Culture", "Music, books, buildings, and the curious mind.", 4, false),
          new Section("opinion", "Opinion", "Arguments, signed by those who make them.", 5, true));
  private final Staffing staffing;
  private final Rubrics rubrics;
  private final Desk desk;
  private final LiveFiling live;
  private final Media media;
  private final DemoIssues issues;
  private final DemoComments comments;
  private final JdbcClient sql;
  private final TransactionTemplate transactions;
  private final Clock clock;

  DemoNewsroom(
      Staffing staffing,
      Rubrics rubrics,
      Desk desk,
      LiveFiling live,
      Media media,
      DemoIssues issues,
      DemoComments comments,
      JdbcClient sql,
      TransactionTemplate transactions,
      Clock clock) {
    this.staffing = staffing;
    this.rubrics = rubrics;
    this.desk = desk;
    this.live = live;
    this.media = media;
    this.issues = issues;
    this.comments = comments;
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
  }

  private record Illustrated(DemoArticle article, Development.Developed drawing) {}

  @Override
  public void afterSingletonsInstantiated() {
    if (sql.sql("SELECT loaded_at FROM demo_newsroom").query().listOfRows().isEmpty()) {
      LOG.info("Loading the demo newsroom, once");
      Instant now = clock.instant();
      // Drawn a few at a time, and no more: each takes some megabytes until it is kept.
      List<Illustrated> articles =
          DemoFiles.inOrder(DemoFiles.articles(), now).stream()
              .gather(Gatherers.mapConcurrent(AHEAD, this::illustrated))
              .toList();
      transactions.executeWithoutResult(_ -> load(articles, now));
    }
  }

  private void load(List<Illustrated> articles, Instant now) {
    Map<String, ReaderId> cast = new HashMap<>();
    DemoPeople.ALL.forEach(each -> cast.put(DemoPeople.mailbox(each), staffing.enrol(each)));
    Map<String, ReaderId> readers = comments.readers(cast);
    SECTIONS.forEach(rubrics::open);
    DemoFiles.authors().forEach(rubrics::introduce);
    articles.forEach(each -> file(each, readers, now));
    issues.file(now);
    sql.sql("INSERT INTO demo_newsroom (loaded_at) VALUES (:now)")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  private Illustrated illustrated(DemoArticle article) {
    BufferedImage drawing = Illustrations.draw(article.motif(), WIDTH, HEIGHT);
    return new Illustrated(article, media.develop(drawing));
  }

  private void file(Illustrated illustrated, Map<String, ReaderId> readers, Instant now) {
    DemoArticle article = illustrated.article();
    ImageId picture = media.enter(illustrated.drawing(), article.pictureWords());
    switch (desk.file(article.copy(picture, now))) {
      case Filing.Filed(var id, String path) -> {
        if (article.wasUpdated()) {
          desk.update(id, article.copy(picture, now));
        }
        String slug = path.substring(path.lastIndexOf('/') + 1);
        cover(id, slug, now);
        comments.file(id, slug, readers, now);
      }
      case Filing.Refused(var reason) ->
          throw new IllegalStateException(article.headers() + " was refused: " + reason);
    }
  }

  private void cover(ArticleId article, String slug, Instant now) {
    List<LiveFiling.Dated> entries = DemoLive.of(slug, now);
    if (!entries.isEmpty()) {
      live.take(article, entries.getFirst().writtenAt(), entries);
    }
  }
}
