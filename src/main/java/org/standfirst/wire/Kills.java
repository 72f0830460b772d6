package org.standfirst.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.readers.AuditTrail;
import org.standfirst.site.Texts;
import org.standfirst.wire.WireItems.Known;
import org.standfirst.wire.WireItems.State;

/// Withdraws the article of an item that its agency takes back. A kill that comes before its item
/// is remembered, so that the item doesn't get in afterwards.
@Component
class Kills {
  private final WireItems items;
  private final Desk desk;
  private final AuditTrail trail;
  private final Texts texts;

  Kills(WireItems items, Desk desk, AuditTrail trail, Texts texts) {
    this.items = items;
    this.desk = desk;
    this.trail = trail;
    this.texts = texts;
  }

  Receipt carryOut(Kill kill) {
    @Nullable Known before = items.latest(kill.uri()).orElse(null);
    var source = new Item.Source(kill.agency(), kill.uri(), version(kill, before));
    if (before != null && isPast(source.version(), before)) {
      return new Receipt.Known(source, List.of());
    }
    items.record(
        source,
        new Known(
            source.version(),
            State.WITHDRAWN,
            before == null ? null : before.article(),
            before == null ? null : before.picture(),
            null));
    @Nullable ArticleId article = before == null ? null : before.article();
    return article == null
        ? new Receipt.Quarantined(Reason.KILL_OF_UNKNOWN, kill.uri())
        : withdraw(article, source, kill.reason());
  }

  private static Version version(Kill kill, @Nullable Known before) {
    if (kill.version() != null) {
      return kill.version();
    }
    return before == null ? Version.unnumbered(null) : before.version();
  }

  private static boolean isPast(Version version, Known before) {
    int order = version.compareTo(before.version());
    return order < 0 || (order == 0 && before.state() == State.WITHDRAWN);
  }

  private Receipt withdraw(ArticleId article, Item.Source source, String why) {
    return switch (desk.kill(article, source.agency(), why)) {
      case Filing.Filed(_, String path) -> {
        trail.note(
            new AuditTrail.Line(
                "wire.deed.article-killed",
                null,
                null,
                "",
                Map.of("article", Long.toString(article.value()))));
        yield new Receipt.Read(Receipt.Deed.WITHDRAWN, source, path, List.of());
      }
      case Filing.Refused(Filing.Reason reason) ->
          new Receipt.Quarantined(Reason.REFUSED_BY_DESK, texts.plain(reason.key()));
    };
  }
}
