package org.standfirst.newsletters.returns;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What becomes of newsletters that come back.
@ConfigurationProperties("standfirst.newsletter.returns")
record ReturnSettings(
    /// The domain that bounces go to, `bounce+…@` it; absent: they go to whom a newsletter is from.
    @Nullable String domain,
    /// After how many soft bounces in a row an address isn't written to any more…
    @DefaultValue("5") int softBounces,
    /// …if so much time lies between the first and the last of them.
    @DefaultValue("7d") Duration softSpan) {
  ReturnSettings {
    if (softBounces < 1) {
      throw new IllegalArgumentException("at least one soft bounce, not " + softBounces);
    }
  }
}
