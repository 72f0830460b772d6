package org.standfirst.mail;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How mail leaves.
@ConfigurationProperties("standfirst.mail")
public record MailSettings(
    /// The address letters come from; absent: `readers@` and the host of `standfirst.url`.
    @Nullable String from,
    /// The SMTP server.
    @DefaultValue Smtp smtp) {

  /// The SMTP server that takes our letters.
  public record Smtp(
      /// Its name; absent: no mail leaves.
      @Nullable String host,
      /// Its port: 587 with STARTTLS, 465 with TLS from the first byte.
      @DefaultValue("587") int port,
      /// The user to sign in as; absent: nobody signs in.
      @Nullable String user,
      /// The user's password.
      @DefaultValue("") String password,
      /// A file that holds the password, in place of it.
      @Nullable Path passwordFile,
      /// Whether to insist on STARTTLS.
      @DefaultValue("true") boolean startTls,
      /// Whether the connection is TLS from the first byte, in place of STARTTLS.
      @DefaultValue("false") boolean tls,
      /// How many letters may be on their way at once.
      @DefaultValue("2") int connections,
      /// How long to wait for the server at each step.
      @DefaultValue("30s") Duration timeout) {}

  /// Whether a server is named.
  boolean sends() {
    return smtp.host() != null && !smtp.host().isBlank();
  }
}
