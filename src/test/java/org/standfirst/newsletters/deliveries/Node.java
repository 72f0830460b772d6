package org.standfirst.newsletters.deliveries;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.standfirst.TestDatabase;
import org.standfirst.database.DatabaseSettings;
import org.standfirst.newsletters.relays.Relay;
import org.standfirst.newsletters.relays.TestRelays;
import org.standfirst.newsletters.smtp.Consignment;
import org.standfirst.press.Footfall;

/// A node that sends newsletters, with a data folder of its own.
final class Node implements AutoCloseable {
  private static final DeliverySettings SETTINGS =
      new DeliverySettings(Duration.ofDays(2), Duration.ofMinutes(20), Duration.ofHours(1));
  private final List<Refusal> refusals = Collections.synchronizedList(new ArrayList<>());
  private final Dispatcher dispatcher;

  Node(PostOffice office, Path data, Relay... relays) {
    this(office, SETTINGS, data, relays);
  }

  Node(PostOffice office, DeliverySettings settings, Path data, Relay... relays) {
    this(office, settings, data, Node::copy, relays);
  }

  /// @param copies what makes copies
  Node(PostOffice office, Path data, Copies copies, Relay... relays) {
    this(office, SETTINGS, data, copies, relays);
  }

  private Node(
      PostOffice office, DeliverySettings settings, Path data, Copies copies, Relay... relays) {
    Store store = office.store(settings);
    var beans = new StaticListableBeanFactory();
    RefusalNotice notice = refusals::addAll;
    beans.addBean("notice", notice);
    this.dispatcher =
        new Dispatcher(
            store,
            TestRelays.of(relays),
            () -> copies,
            new Bookkeeping(store, office.manager, beans.getBeanProvider(RefusalNotice.class)),
            new DatabaseSettings(data, new DatabaseSettings.Database("jdbc:none", "", "", null, 1)),
            TestDatabase.keys(office.source()),
            new Footfall(),
            office.changes);
    dispatcher.start();
  }

  static Consignment copy(Claimed delivery) {
    String message =
        "Message-ID: <"
            + delivery.issue()
            + "."
            + delivery.id()
            + "@test.example>\r\n\r\nGood morning\r\n";
    return new Consignment(
        delivery.id(),
        "bounce@test.example",
        String.valueOf(delivery.address()),
        message.getBytes(US_ASCII));
  }

  /// Who was refused.
  List<Refusal> refusals() {
    return List.copyOf(refusals);
  }

  /// Ends in good order.
  @Override
  public void close() {
    dispatcher.stop();
  }
}
