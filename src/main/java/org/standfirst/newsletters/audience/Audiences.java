package org.standfirst.newsletters.audience;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.figures.FiguresSettings;
import org.standfirst.site.PaperSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/// The audiences of issues: kept, counted, and said in words.
@Component
public class Audiences {
  private final AudienceIssues issues;
  private final Newsletters newsletters;
  private final AudienceWords words;
  private final JdbcClient sql;
  private final ObjectMapper json;
  private final PaperSettings settings;
  private final FiguresSettings figures;
  private final Clock clock;

  Audiences(
      AudienceIssues issues,
      Newsletters newsletters,
      AudienceWords words,
      JdbcClient sql,
      ObjectMapper json,
      PaperSettings settings,
      FiguresSettings figures,
      Clock clock) {
    this.issues = issues;
    this.newsletters = newsletters;
    this.words = words;
    this.sql = sql;
    this.json = json;
    this.settings = settings;
    this.figures = figures;
    this.clock = clock;
  }

  /// How many an issue would go to now.
  ///
  /// @param suppressed left out beside them, since mail to their address comes back or isn't wanted
  /// @param restrained left out beside them, since they have asked for a pause, or for fewer
  public record Count(long readers, long addressees, long suppressed, long restrained) {
    static final Count NOBODY = new Count(0, 0, 0, 0);

    /// All it would go to.
    public long recipients() {
      return readers + addressees;
    }

    private Count plus(Count other) {
      return new Count(
          readers + other.readers,
          addressees + other.addressees,
          suppressed + other.suppressed,
          restrained + other.restrained);
    }
  }

  /// Whom an issue goes to, in sentences.
  public List<String> words(IssueId issue) {
    AudienceIssues.Row row = issues.find(issue);
    return row == null ? List.of() : words.of(read(row.audience()));
  }

  /// How many an issue would go to now.
  public Count count(IssueId issue) {
    AudienceIssues.Row row = issues.find(issue);
    return row == null ? Count.NOBODY : count(row, read(row.audience()));
  }

  /// The same for another audience.
  Count count(AudienceIssues.Row issue, Audience audience) {
    Newsletter newsletter = newsletters.find(issue.newsletter());
    return newsletter == null ? Count.NOBODY : count(newsletter, audience);
  }

  private Count count(Newsletter newsletter, Audience audience) {
    Conditions conditions = conditions(newsletter, audience, clock.instant());
    Count all = Count.NOBODY;
    for (Kind kind : Kind.values()) {
      all = all.plus(count(kind, conditions));
    }
    return all;
  }

  private Count count(Kind kind, Conditions conditions) {
    return sql.sql(
            """
            SELECT count(*) FILTER (WHERE NOT shut AND NOT less), count(*) FILTER (WHERE shut),
              count(*) FILTER (WHERE less AND NOT shut)
            FROM (SELECT %s AS shut, %s AS less FROM (%s) AS person WHERE %s) AS counted
            """
                .formatted(
                    Kind.SUPPRESSED, kind.restrained(""), kind.people(), conditions.of(kind)))
        .params(conditions.parameters())
        .query((row, number) ->
            new Count(
                kind == Kind.READER ? row.getLong(1) : 0,
                kind == Kind.ADDRESSEE ? row.getLong(1) : 0,
                row.getLong(2),
                row.getLong(3)))
        .single();
  }

  /// An audience as SQL, for who chose the newsletter until a moment.
  Conditions conditions(Newsletter newsletter, Audience audience, Instant moment) {
    return new Conditions(
        newsletter,
        audience,
        moment,
        settings.paper().zone(),
        settings.paper().language(),
        countsOpens());
  }

  /// Whether it is known who has opened something.
  boolean countsOpens() {
    return figures.countOpens();
  }

  /// Reads what is kept.
  Audience read(String kept) {
    try {
      return kept.isEmpty() ? Audience.EVERYBODY : json.readValue(kept, Audience.class);
    } catch (JacksonException e) {
      throw new IllegalStateException("an audience can't be read: " + kept, e);
    }
  }

  /// How an audience is kept.
  String write(Audience audience) {
    return audience.narrowed() ? json.writeValueAsString(audience) : "";
  }

  /// The languages there are, by code and by name.
  static List<Language> languages(Locale in) {
    List<Language> all = new ArrayList<>();
    for (String code : Locale.getISOLanguages()) {
      // some have an older code besides, and the same name under both
      if (Locale.of(code).getLanguage().equals(code)) {
        all.add(new Language(code, Locale.of(code).getDisplayLanguage(in)));
      }
    }
    all.sort((one, other) -> one.name().compareToIgnoreCase(other.name()));
    return all;
  }

  /// A language.
  record Language(String code, String name) {}

  /// The newsletter of an issue; null: it is gone.
  @Nullable Newsletter newsletter(AudienceIssues.Row issue) {
    return newsletters.find(issue.newsletter());
  }
}
