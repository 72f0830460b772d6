package org.standfirst.newsletters.subscribing;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AddressProved;
import org.standfirst.readers.ChosenNewsletters;
import org.standfirst.readers.ReaderId;

/// Makes a reader's what we knew of their address alone: what they chose and asked for, what was
/// sent to them and what they left. The links of earlier issues go on working.
@Component
class AddresseeHeirs {
  /// The tables that tell of a recipient, and what makes a row of theirs one too many.
  private static final List<String> HANDED_OVER =
      List.of(
          """
          UPDATE restraints AS own SET reader = :reader, addressee = NULL
          WHERE addressee = :addressee AND NOT EXISTS (SELECT FROM restraints AS other
            WHERE other.reader = :reader AND other.newsletter IS NOT DISTINCT FROM own.newsletter)
          """,
          """
          UPDATE newsletter_departures SET reader = :reader, addressee = NULL
          WHERE addressee = :addressee
          """,
          """
          UPDATE deliveries AS own SET reader = :reader, addressee = NULL
          WHERE addressee = :addressee AND NOT EXISTS (SELECT FROM deliveries AS other
            WHERE other.issue = own.issue AND other.reader = :reader)
          """);

  private final Addressees addressees;
  private final ChosenNewsletters chosen;
  private final JdbcClient sql;
  private final Clock clock;

  AddresseeHeirs(Addressees addressees, ChosenNewsletters chosen, JdbcClient sql, Clock clock) {
    this.addressees = addressees;
    this.chosen = chosen;
    this.sql = sql;
    this.clock = clock;
  }

  @EventListener
  void on(AddressProved proved) {
    Addressees.Row addressee = addressees.of(proved.email());
    if (addressee != null) {
      addressees
          .choices(addressee.id())
          .forEach(each -> chosen.choose(proved.reader(), each, ChosenNewsletters.By.ADDRESS, ""));
      HANDED_OVER.forEach(each ->
          sql.sql(each)
              .param("reader", proved.reader().value())
              .param("addressee", addressee.id())
              .update());
      note(addressee.id(), proved.reader());
      addressees.erase(addressee.id());
    }
  }

  private void note(long addressee, ReaderId reader) {
    sql.sql(
            """
            INSERT INTO addressee_heirs (addressee, reader, since)
            VALUES (:addressee, :reader, :now)
            """)
        .param("addressee", addressee)
        .param("reader", reader.value())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Who somebody is today whom a link knows.
  Recipient today(Recipient recipient) {
    return switch (recipient) {
      case Recipient.OfReader _ -> recipient;
      case Recipient.OfAddressee(long id) -> {
        ReaderId heir = heir(id);
        yield heir == null ? recipient : new Recipient.OfReader(heir);
      }
    };
  }

  private @Nullable ReaderId heir(long addressee) {
    return sql.sql("SELECT reader FROM addressee_heirs WHERE addressee = :addressee")
        .param("addressee", addressee)
        .query((row, number) -> new ReaderId(row.getLong(1)))
        .optional()
        .orElse(null);
  }
}
