package org.standfirst.newsletters.returns.receiver;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.standfirst.database.StartRefused;
import org.standfirst.newsletters.returns.ReturnAddresses;

/// Listens for returned mail while the program runs, where a port is set.
@Component
@EnableConfigurationProperties(ReceiverSettings.class)
class Listening implements SmartLifecycle {
  private final ReceiverSettings settings;
  private final Receiver receiver;
  private volatile boolean running;

  Listening(ReceiverSettings settings, Doors doors, ReturnAddresses addresses) {
    if (settings.port() != null && addresses.domain().isEmpty()) {
      throw new StartRefused(
          "standfirst.newsletter.returns.receiver.port is set and standfirst.newsletter.returns.domain"
              + " isn't: set it to the domain whose mail comes here.");
    }
    this.settings = settings;
    this.receiver = new Receiver(settings, doors, addresses.domain());
  }

  /// The port it listens on; 0: none.
  int port() {
    return receiver.port();
  }

  @Override
  public boolean isAutoStartup() {
    return settings.port() != null;
  }

  @Override
  public void start() {
    Integer port = settings.port();
    if (port != null) {
      receiver.start(port);
      running = true;
    }
  }

  @Override
  public void stop() {
    running = false;
    receiver.stop();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
