package org.standfirst.articles.live;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How many pages may listen to live coverage.
@ConfigurationProperties("standfirst.live")
record LiveSettings(
    /// Open pages that one node tells of what is new; any more ask again by themselves.
    @DefaultValue("10000") int lines,
    /// Of these from one network (an IPv4 address, or a /64 of IPv6).
    @DefaultValue("200") int linesOfANetwork) {
  LiveSettings {
    if (lines < 1) {
      throw new IllegalArgumentException("standfirst.live.lines must be 1 or more");
    }
    if (linesOfANetwork < 1) {
      throw new IllegalArgumentException("standfirst.live.lines-of-a-network must be 1 or more");
    }
  }
}
