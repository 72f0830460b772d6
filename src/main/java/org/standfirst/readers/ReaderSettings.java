package org.standfirst.readers;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.standfirst.readers.password.PasswordRule;

/// How readers register.
@ConfigurationProperties("standfirst.readers")
public record ReaderSettings(
    /// Which passwords may be chosen: `house` (six characters with an upper-case letter, a
    /// lower-case letter and a number) or `length` (eight characters).
    @DefaultValue("house") PasswordRule passwordPolicy,
    /// How long a registration or a wish for a code waits that comes without a proof of work, as
    /// from a browser without scripts.
    @DefaultValue("5s") Duration patience,
    /// A file that lists domains, one a line, whose addresses can't be registered with: those that
    /// are thrown away after use.
    @Nullable Path disposableAddresses) {

  public ReaderSettings {
    if (patience.isNegative() || patience.compareTo(Duration.ofSeconds(30)) > 0) {
      throw new IllegalArgumentException(
          "standfirst.readers.patience is a time between 0s and 30s, not " + patience);
    }
  }
}
