package org.standfirst.newsletters.returns.receiver;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Where returned mail is taken from a mail server.
@ConfigurationProperties("standfirst.newsletter.returns.receiver")
record ReceiverSettings(
    /// The port to listen on, by LMTP and SMTP alike; absent: nobody listens.
    @Nullable Integer port,
    /// The address to listen on.
    @DefaultValue("127.0.0.1") String address,
    /// The most that a mail may hold.
    @DefaultValue("10MB") DataSize size,
    /// How long to wait for the other side at each step.
    @DefaultValue("1m") Duration timeout,
    /// How many may speak at once.
    @DefaultValue("20") int connections) {

  int mostBytes() {
    return Math.toIntExact(size.toBytes());
  }
}
