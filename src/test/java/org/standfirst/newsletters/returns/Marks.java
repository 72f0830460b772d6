package org.standfirst.newsletters.returns;

import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;
import javax.sql.DataSource;
import org.standfirst.TestDatabase;
import org.standfirst.database.SigningKeys;
import org.standfirst.newsletters.deliveries.DeliveryToken;
import org.standfirst.newsletters.deliveries.MessageIds;
import org.standfirst.newsletters.deliveries.TestMarks;
import org.standfirst.site.PaperSettings;

/// The marks that our copies bear.
final class Marks {
  private final DeliveryToken tokens;
  private final MessageIds ids;

  Marks(DataSource source) {
    SigningKeys keys = TestDatabase.keys(source);
    this.tokens = TestMarks.tokens(keys);
    this.ids =
        TestMarks.ids(
            keys,
            new PaperSettings(
                URI.create("https://lamplighter.example"),
                new PaperSettings.Paper("", "", Locale.UK, ZoneId.of("Europe/Vilnius"), "", "")));
  }

  Origins origins() {
    return new Origins(tokens, ids);
  }

  String returnPath(long delivery) {
    return "bounce+" + tokens.returnPath(delivery) + "@returns.lamplighter.example";
  }

  String messageId(long issue, long delivery) {
    return ids.of(issue, delivery);
  }
}
