package org.standfirst.articles;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A place in a list that is ordered by publication: between two articles, whatever comes or goes.
///
/// @param id breaks the tie between articles of the same moment
public record Cursor(OffsetDateTime moment, long id) {
  /// Above the newest.
  public static final Cursor TOP = new Cursor(OffsetDateTime.MAX, Long.MAX_VALUE);

  private static final Pattern WORD = Pattern.compile("(-?[0-9]{1,17})-([0-9]{1,18})");

  /// The place of an article.
  public static Cursor at(Teaser teaser) {
    return at(teaser.publishedAt(), teaser.id().value());
  }

  /// The place of something.
  public static Cursor at(Instant moment, long id) {
    return new Cursor(moment.atOffset(ZoneOffset.UTC), id);
  }

  /// The place that an address names; none where it names none.
  public static @Nullable Cursor of(String word) {
    Matcher matcher = WORD.matcher(word);
    if (!matcher.matches()) {
      return null;
    }
    long micros = Long.parseLong(matcher.group(1));
    return at(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), Long.parseLong(matcher.group(2)));
  }

  /// How addresses name it.
  public String word() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, moment.toInstant()) + "-" + id;
  }
}
