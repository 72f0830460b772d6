package org.standfirst.articles.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.util.Promise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.database.DatabaseSettings;

class DestinationsTests {
  private static Destinations published(String... privateNetworks) {
    return new Destinations(
        new WebhookSettings(List.of(privateNetworks)), database("jdbc:postgresql://db/paper"));
  }

  private static DatabaseSettings database(String url) {
    return new DatabaseSettings(
        Path.of("data"), new DatabaseSettings.Database(url, "standfirst", "", null, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "169.254.169.254",
        "172.31.255.255",
        "192.168.1.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "::ffff:127.0.0.1",
        "64:ff9b::a00:1",
        "fe80::1",
        "fd00::1",
        "ff02::1",
        "2001:0:a00:1::",
        "2001:db8::1",
        "2002:a00:1::1"
      })
  void what_is_not_public_is_not_called(String address) {
    assertThat(published().mayBeCalled(InetAddress.ofLiteral(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450:4001::1"})
  void what_is_public_is_called(String address) {
    assertThat(published().mayBeCalled(InetAddress.ofLiteral(address))).isTrue();
  }

  @Test
  void networks_that_the_operator_names_are_called_too_and_no_others() {
    Destinations destinations = published("10.2.0.0/16", "fd12::/16");
    assertThat(destinations.mayBeCalled(InetAddress.ofLiteral("10.2.3.4"))).isTrue();
    assertThat(destinations.mayBeCalled(InetAddress.ofLiteral("fd12::7"))).isTrue();
    assertThat(destinations.mayBeCalled(InetAddress.ofLiteral("10.3.0.1"))).isFalse();
    assertThatThrownBy(() -> published("10.2.0.0/40")).hasMessageContaining("10.2.0.0/40");
  }

  @Test
  void this_very_machine_is_called_on_the_embedded_database_alone() {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    var demo = new Destinations(new WebhookSettings(List.of()), database(""));
    assertThat(demo.mayBeCalled(loopback)).isTrue();
    assertThat(demo.mayBeCalled(InetAddress.ofLiteral("10.0.0.1"))).isFalse();
    assertThat(published().mayBeCalled(loopback)).isFalse();
  }

  @Test
  void a_name_is_judged_by_where_it_leads() {
    var answer = new CompletableFuture<List<InetSocketAddress>>();
    published()
        .resolve(
            "localhost",
            443,
            Map.of(),
            Promise.from(answer::complete, answer::completeExceptionally));
    assertThatThrownBy(answer::join).hasMessageContaining("localhost leads to no public address");
  }
}
