package org.standfirst.articles.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How pages listen to live coverage, and how many may.
@ConfigurationProperties("standfirst.live")
record LiveSettings(
    /// Open pages that one node tells of what is new; any more ask again by themselves.
    @DefaultValue("10000") int lines,
    /// Of these from one network (an IPv4 address, or a /64 of IPv6).
    @DefaultValue("200") int linesOfANetwork,
    /// How long there is silence on a line at the most. It keeps proxies from cutting the line, and
    /// pages that are gone from holding it.
    @DefaultValue("15s") Duration beat) {
  /// The server cuts whatever is silent for half a minute.
  private static final Duration LONGEST_BEAT = Duration.ofSeconds(20);

  LiveSettings {
    if (lines < 1) {
      throw new IllegalArgumentException("standfirst.live.lines must be 1 or more");
    }
    if (linesOfANetwork < 1) {
      throw new IllegalArgumentException("standfirst.live.lines-of-a-network must be 1 or more");
    }
    if (beat.toMillis() < 1 || beat.compareTo(LONGEST_BEAT) > 0) {
      throw new IllegalArgumentException(
          "standfirst.live.beat must be longer than nothing, and 20s at the most");
    }
  }
}
