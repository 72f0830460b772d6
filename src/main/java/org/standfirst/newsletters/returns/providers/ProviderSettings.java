package org.standfirst.newsletters.returns.providers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What providers' reports are believed by. A provider whose setting is absent isn't heard.
@ConfigurationProperties("standfirst.newsletter.returns")
record ProviderSettings(
    @DefaultValue Ses ses,
    @DefaultValue Postmark postmark,
    @DefaultValue Sendgrid sendgrid,
    @DefaultValue Mailgun mailgun) {

  /// Amazon SES, by way of SNS.
  record Ses(
      /// The topic that it reports to, such as `arn:aws:sns:eu-west-1:123456789012:returns`.
      @DefaultValue("") String topic) {}

  /// Postmark.
  record Postmark(
      /// The password of HTTP's basic authentication in the webhook's address, or the value of its
      /// header `X-Standfirst-Secret`.
      @DefaultValue("") String secret,
      /// A file that holds it, in place of it.
      @Nullable Path secretFile) {
    String held() {
      return ProviderSettings.held(secret, secretFile);
    }
  }

  /// SendGrid.
  record Sendgrid(
      /// The verification key of its signed event webhook.
      @DefaultValue("") String publicKey) {}

  /// Mailgun.
  record Mailgun(
      /// The webhook signing key.
      @DefaultValue("") String signingKey,
      /// A file that holds it, in place of it.
      @Nullable Path signingKeyFile) {
    String held() {
      return ProviderSettings.held(signingKey, signingKeyFile);
    }
  }

  private static String held(String value, @Nullable Path file) {
    try {
      return file == null ? value : Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
