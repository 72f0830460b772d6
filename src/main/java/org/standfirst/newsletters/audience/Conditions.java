package org.standfirst.newsletters.audience;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.audience.Audience.Subscription;

/// An audience as conditions of SQL: of rows `person`, which have the columns of the view
/// `newsletter_readers`, or their like of addressees.
final class Conditions {
  private static final String NEVER = "false";
  private final List<String> ofReaders = new ArrayList<>();
  private final List<String> ofAddressees = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();
  private final Function<LocalDate, Instant> midnight;
  private final Instant now;

  /// @param now the moment at which it is asked; who chose later isn't among them
  /// @param opens whether opens are counted; where they aren't, nobody is known to have opened
  ///   nothing
  Conditions(
      Newsletter newsletter,
      Audience audience,
      Instant now,
      ZoneId zone,
      Locale language,
      boolean opens) {
    this.midnight = date -> date.atStartOfDay(zone).toInstant();
    this.now = now;
    parameters.put("slug", newsletter.slug());
    parameters.put("newsletter", newsletter.id().value());
    parameters.put("moment", at(now));
    both("person.chosen_at <= :moment");
    if (newsletter.premium() || audience.subscription() == Subscription.SUBSCRIBERS) {
      ofReaders.add("person.subscriber_until > :moment");
      ofAddressees.add(NEVER);
    } else if (audience.subscription() == Subscription.OTHERS) {
      ofReaders.add("coalesce(person.subscriber_until <= :moment, true)");
    }
    section(audience);
    since(audience);
    activity(audience, opens);
    language(audience, language);
    list(audience);
    without(audience);
  }

  private void section(Audience audience) {
    if (!audience.section().isEmpty()) {
      parameters.put("section", audience.section());
      parameters.put("readSince", at(ago(audience.readWithin())));
      ofReaders.add(
          """
          person.reader IN (SELECT reader FROM section_readings
            WHERE section = :section AND read_at > :readSince)
          """);
      ofAddressees.add(NEVER);
    }
  }

  private void since(Audience audience) {
    date("registeredSince", audience.registeredSince(), "person.made_at >= :registeredSince");
    date("registeredBefore", audience.registeredBefore(), "person.made_at < :registeredBefore");
    date("chosenSince", audience.chosenSince(), "person.chosen_at >= :chosenSince");
  }

  private void date(String name, @Nullable LocalDate date, String condition) {
    if (date != null) {
      parameters.put(name, at(midnight.apply(date)));
      both(condition);
    }
  }

  private void activity(Audience audience, boolean opens) {
    if (audience.unopenedFor() > 0 && !opens) {
      both(NEVER);
    }
    silence("unopenedFor", audience.unopenedFor(), "opened_at");
    silence("unclickedFor", audience.unclickedFor(), "clicked_at");
  }

  /// Who has chosen it since can't be blamed for a silence before.
  private void silence(String name, int days, String column) {
    if (days > 0) {
      parameters.put(name, at(ago(days)));
      both("person.chosen_at < :" + name);
      String silent =
          "NOT EXISTS (SELECT FROM newsletter_activity AS sign WHERE sign.%%1$s = person.%%1$s AND sign.%s > :%s)"
              .formatted(column, name);
      ofReaders.add(silent.formatted("reader"));
      ofAddressees.add(silent.formatted("addressee"));
    }
  }

  private void language(Audience audience, Locale own) {
    if (!audience.language().isEmpty()) {
      parameters.put("language", audience.language());
      parameters.put("ownLanguage", own.getLanguage());
      both("coalesce(nullif(person.language, ''), :ownLanguage) = :language");
    }
  }

  private void list(Audience audience) {
    if (audience.list() != null) {
      parameters.put("list", audience.list());
      parameters.put("source", "import:" + audience.list());
      ofReaders.add(
          "EXISTS (SELECT FROM list_readers AS came WHERE came.list = :list AND came.reader = person.reader)");
      ofAddressees.add("person.source = :source");
    }
  }

  private void without(Audience audience) {
    if (!audience.withoutNewsletters().isEmpty()) {
      parameters.put("without", audience.withoutNewsletters().toArray(String[]::new));
      ofReaders.add(
          "NOT EXISTS (SELECT FROM newsletter_readers AS other WHERE other.reader = person.reader AND other.newsletter = ANY (:without))");
      ofAddressees.add(
          "NOT EXISTS (SELECT FROM addressee_choices AS other WHERE other.addressee = person.addressee AND other.newsletter = ANY (:without))");
    }
    if (!audience.withoutIssues().isEmpty()) {
      parameters.put("withoutIssues", audience.withoutIssues().toArray(Long[]::new));
      String got =
          "NOT EXISTS (SELECT FROM deliveries AS got WHERE got.issue = ANY (:withoutIssues) AND got.%1$s = person.%1$s AND got.state NOT IN ('failed', 'dropped'))";
      ofReaders.add(got.formatted("reader"));
      ofAddressees.add(got.formatted("addressee"));
    }
  }

  private void both(String condition) {
    ofReaders.add(condition);
    ofAddressees.add(condition);
  }

  private Instant ago(int days) {
    return now.minus(Duration.ofDays(days));
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  /// Those of one kind of recipients, all of them true.
  String of(Kind kind) {
    return String.join(
        "\n  AND ",
        switch (kind) {
          case READER -> ofReaders;
          case ADDRESSEE -> ofAddressees;
        });
  }

  /// What the conditions, and the statements around them, are given.
  Map<String, Object> parameters() {
    return parameters;
  }
}
