package org.standfirst.wire;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.articles.Rubrics;
import org.standfirst.articles.Section;
import org.standfirst.media.ImageId;
import org.standfirst.site.Texts;
import org.standfirst.wire.LocalPictures.Delivery;
import org.standfirst.wire.WireItems.Known;
import org.standfirst.wire.WireItems.State;

/// Turns items into articles: files new ones, updates known ones.
@Component
class WireDesk {
  private final WireItems items;
  private final LocalPictures pictures;
  private final WireCopy copies;
  private final Desk desk;
  private final Rubrics rubrics;
  private final WireSettings settings;
  private final Texts texts;
  private final Clock clock;

  WireDesk(
      WireItems items,
      LocalPictures pictures,
      WireCopy copies,
      Desk desk,
      Rubrics rubrics,
      WireSettings settings,
      Texts texts,
      Clock clock) {
    this.items = items;
    this.pictures = pictures;
    this.copies = copies;
    this.desk = desk;
    this.rubrics = rubrics;
    this.settings = settings;
    this.texts = texts;
    this.clock = clock;
  }

  /// What is there of an item's pictures, if it brings anything new and there is a section that
  /// takes it. To be asked before the transaction that takes it in, since keeping a picture may
  /// take a while.
  Delivery fetch(Item item, InboxFolders folders) {
    if (!items.isNew(item.source())) {
      return new Delivery.None();
    }
    return rubrics.sections().isEmpty() ? new Delivery.Arriving() : pictures.lead(item, folders);
  }

  Receipt takeIn(Item item, Delivery picture, InboxFolders folders) {
    @Nullable Known before = items.latest(item.source().uri()).orElse(null);
    if (before != null && item.source().version().compareTo(before.version()) <= 0) {
      return new Receipt.Known(item.source(), LocalPictures.named(item, folders));
    }
    State wanted = wanted(item);
    if (before != null && before.state().isWithTheDesk() && wanted == State.EMBARGOED) {
      return new Receipt.Quarantined(Reason.EMBARGO_TOO_LATE, item.source().uri());
    }
    List<String> sections = rubrics.sections().stream().map(Section::slug).toList();
    if (sections.isEmpty()) {
      return new Receipt.Later("the paper has no section yet", LocalPictures.named(item, folders));
    }
    return switch (picture) {
      case Delivery.Arriving _ ->
          new Receipt.Later(
              "a picture of it is still being written, or can’t be kept yet",
              LocalPictures.named(item, folders));
      case Delivery.Kept kept ->
          file(new Arrival(item, before, wanted, pictures.enter(kept)), sections, folders);
      case Delivery.None _ ->
          file(new Arrival(item, before, wanted, picture(item, before)), sections, folders);
    };
  }

  /// An item on its way into the paper.
  ///
  /// @param before what is known of it, if it isn't new
  /// @param wanted what the rules would do with it if it were new
  private record Arrival(Item item, @Nullable Known before, State wanted, @Nullable ImageId lead) {
    @Nullable ArticleId article() {
      return before == null ? null : before.article();
    }

    /// What becomes of its article: one that was handed to the desk stays as the desk has it.
    State state() {
      return before == null || article() == null || !before.state().isWithTheDesk()
          ? wanted
          : before.state();
    }

    @Nullable Instant embargo() {
      return state() == State.EMBARGOED ? item.embargo() : null;
    }

    boolean comesBack() {
      return before != null && !before.state().isWithTheDesk() && wanted == State.PUBLISHED;
    }
  }

  private State wanted(Item item) {
    if (item.embargo() != null && item.embargo().isAfter(clock.instant())) {
      return State.EMBARGOED;
    }
    return settings.publish() ? State.PUBLISHED : State.DRAFT;
  }

  /// Pictures are sent once, later versions only name them.
  private static @Nullable ImageId picture(Item item, @Nullable Known before) {
    return before == null || item.pictures().isEmpty() ? null : before.picture();
  }

  private Receipt file(Arrival arrival, List<String> sections, InboxFolders folders) {
    Copy.Timing timing =
        arrival.state() == State.PUBLISHED ? new Copy.Timing.Now() : new Copy.Timing.Draft();
    Copy copy = copies.of(arrival.item(), sections, arrival.lead(), timing);
    return switch (hand(arrival, copy)) {
      case Filing.Refused(Filing.Reason reason) ->
          new Receipt.Quarantined(Reason.REFUSED_BY_DESK, texts.plain(reason.key()));
      case Filing.Filed(ArticleId id, String path) -> {
        var known =
            new Known(
                arrival.item().source().version(),
                arrival.state(),
                id,
                arrival.lead(),
                arrival.embargo());
        items.record(arrival.item().source(), known);
        List<Path> files = LocalPictures.named(arrival.item(), folders);
        yield new Receipt.Read(deed(arrival), arrival.item().source(), path, files);
      }
    };
  }

  private Filing hand(Arrival arrival, Copy copy) {
    @Nullable ArticleId article = arrival.article();
    if (article == null) {
      return desk.file(copy);
    }
    Filing updated = desk.update(article, copy);
    return updated instanceof Filing.Filed && arrival.comesBack() ? desk.publish(article) : updated;
  }

  private static Receipt.Deed deed(Arrival arrival) {
    if (arrival.article() != null) {
      return Receipt.Deed.UPDATED;
    }
    return arrival.state() == State.PUBLISHED
        ? Receipt.Deed.PUBLISHED
        : Receipt.Deed.LEFT_AS_A_DRAFT;
  }
}
