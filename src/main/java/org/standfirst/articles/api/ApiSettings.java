package org.standfirst.articles.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How programs may read.
@ConfigurationProperties("standfirst.api")
record ApiSettings(
    /// How often a key may ask a node within a minute.
    @DefaultValue("600") int requestsAMinute) {
  ApiSettings {
    if (requestsAMinute < 1) {
      throw new IllegalArgumentException("standfirst.api.requests-a-minute must be 1 or more");
    }
  }
}
