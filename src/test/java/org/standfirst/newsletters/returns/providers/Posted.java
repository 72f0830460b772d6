package org.standfirst.newsletters.returns.providers;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.standfirst.newsletters.returns.Report;
import org.standfirst.newsletters.returns.Returns;

/// What providers post in the tests, and when.
final class Posted {
  static final Instant NOW = Instant.parse("2026-03-09T06:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  static final ProviderSettings.Ses NO_SES = new ProviderSettings.Ses("");
  static final ProviderSettings.Postmark NO_POSTMARK = new ProviderSettings.Postmark("", null);
  static final ProviderSettings.Sendgrid NO_SENDGRID = new ProviderSettings.Sendgrid("");
  static final ProviderSettings.Mailgun NO_MAILGUN = new ProviderSettings.Mailgun("", null);

  private Posted() {}

  static Call call(String body, Map<String, String> headers) {
    return new Call(headers::get, body.getBytes(StandardCharsets.UTF_8));
  }

  static Report only(Heard heard) {
    Returns.Told told = ((Heard.Believed) heard).reports().getFirst();
    return told.report();
  }
}
