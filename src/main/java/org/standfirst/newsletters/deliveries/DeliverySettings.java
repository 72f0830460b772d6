package org.standfirst.newsletters.deliveries;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long things may take while newsletters leave.
@ConfigurationProperties("standfirst.newsletter.deliveries")
record DeliverySettings(
    /// How long a copy is tried again that servers won't take for now.
    @DefaultValue("2d") Duration window,
    /// How long a node may hold copies before others take them from it; twice as long at least
    /// as a relay may take over its last word on one.
    @DefaultValue("20m") Duration lease,
    /// How long after its lease a node that was handing a copy over may stay away before that copy
    /// is shown as undecided.
    @DefaultValue("1h") Duration away) {
  DeliverySettings {
    if (window.isNegative() || lease.isNegative() || away.isNegative()) {
      throw new IllegalArgumentException(
          "standfirst.newsletter.deliveries: nothing lasts less than no time");
    }
  }
}
