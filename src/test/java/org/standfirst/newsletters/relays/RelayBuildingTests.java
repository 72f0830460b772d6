package org.standfirst.newsletters.relays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.standfirst.TestDatabase;
import org.standfirst.database.StartRefused;
import org.standfirst.mail.Letterbox;
import org.standfirst.mail.MailSettings;
import org.standfirst.site.PaperSettings;

class RelayBuildingTests {
  private static final PaperSettings PAPER =
      new PaperSettings(
          URI.create("https://www.lamplighter.example"),
          new PaperSettings.Paper("", "", Locale.UK, ZoneId.of("Europe/Vilnius"), "", ""));

  private static List<Relay> relays(Map<String, String> settings, @Nullable String lettersHost) {
    RelaySettings relays =
        new Binder(new MapConfigurationPropertySource(settings))
            .bindOrCreate("standfirst", RelaySettings.class);
    var mail =
        new MailSettings(
            null,
            new MailSettings.Smtp(
                lettersHost, 25, null, "", null, false, false, 2, Duration.ofSeconds(30)));
    return new RelayBuilding(
            relays,
            mail,
            new StaticListableBeanFactory().getBeanProvider(Letterbox.class),
            PAPER,
            TestRelays.budgets(TestDatabase.fresh(), Clock.systemUTC(), PAPER))
        .all();
  }

  @Test
  void relays_are_made_as_the_settings_say() {
    List<Relay> relays =
        relays(
            Map.of(
                "standfirst.relays.north.host", "smtp.example.org",
                "standfirst.relays.north.connections", "20",
                "standfirst.relays.north.weight", "3",
                "standfirst.relays.north.warm-up", "50,100",
                "standfirst.relays.north.warm-up-from", "2026-03-01",
                "standfirst.relays.north.start-tls", "none",
                "standfirst.relays.south.host", "smtp.example.net",
                "standfirst.relays.south.timeout", "30s"),
            "letters.example.org");

    assertThat(relays).extracting(Relay::name).containsExactly("north", "south");
    assertThat(relays.getFirst().connections()).isEqualTo(20);
    assertThat(relays.getFirst().weight()).isEqualTo(3);
    assertThat(relays.getFirst().limited()).isTrue();
    assertThat(relays.getLast().limited()).isFalse();
    assertThat(relays.getLast().patience()).isEqualTo(Duration.ofSeconds(150));
  }

  @Test
  void without_any_the_server_of_letters_takes_them_and_without_one_nobody_does() {
    assertThat(relays(Map.of(), "letters.example.org"))
        .singleElement()
        .satisfies(each -> assertThat(each.connections()).isEqualTo(4));
    assertThat(relays(Map.of(), null)).isEmpty();
  }

  @Test
  void what_makes_no_sense_is_said_at_the_start() {
    Map<String, String> noFile =
        Map.of(
            "standfirst.relays.north.host", "smtp.example.org",
            "standfirst.relays.north.user", "us",
            "standfirst.relays.north.password-file", Path.of("no-such-file").toString());

    assertThatThrownBy(() -> relays(Map.of("standfirst.relays.north.port", "25"), null))
        .hasRootCauseMessage("a relay of standfirst.relays has no host");
    assertThatThrownBy(() ->
            relays(
                Map.of(
                    "standfirst.relays.north.host", "smtp.example.org",
                    "standfirst.relays.north.timeout", "0s"),
                null))
        .hasRootCauseMessage("a relay has a timeout, which isn't 0");
    assertThatThrownBy(() -> relays(noFile, null))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("standfirst.relays.north.password-file names no-such-file");
    assertThatThrownBy(() ->
            relays(
                Map.of(
                    "standfirst.relays.north.host", "smtp.example.org",
                    "standfirst.relays.north.warm-up", "50"),
                null))
        .hasRootCauseMessage("standfirst.relays.….warm-up-from: the first day is missing");
  }
}
