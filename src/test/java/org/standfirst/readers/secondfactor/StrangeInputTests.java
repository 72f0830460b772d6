package org.standfirst.readers.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standfirst.Fuzz;

class StrangeInputTests {
  private static final Instant NOON = Instant.parse("2026-02-09T12:00:00Z");

  @Test
  void anything_typed_is_a_recovery_code_or_none() {
    String shown = RecoveryCode.random().shown();
    Fuzz.texts(
        List.of(shown, shown.replace("-", " "), shown.replace('-', '\u2013'), "OIL0-".repeat(5)),
        typed -> {
          RecoveryCode code = RecoveryCode.read(typed);
          if (code != null) {
            assertThat(code.letters()).matches("[0-9a-hj-kmnp-z]{24}");
            assertThat(RecoveryCode.read(code.shown())).isEqualTo(code);
            assertThat(code.hash()).hasSize(32);
          }
        });
  }

  @Test
  void nothing_typed_is_an_authenticators_code_but_what_it_shows() {
    var secret = new Secret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    long now = Secret.step(NOON);
    List<String> shown = List.of(secret.code(now - 1), secret.code(now), secret.code(now + 1));
    Fuzz.texts(
        List.of(
            shown.getFirst(),
            shown.get(1),
            shown.getLast(),
            "\u0661\u0662\u0663\u0664\u0665\u0666"),
        typed -> assertThat(secret.step(typed, NOON).isPresent()).isEqualTo(shown.contains(typed)));
  }

  @Test
  void any_bytes_are_written_in_letters_that_authenticators_read() {
    Fuzz.bytes(
        List.of("12345678901234567890", "\u00ff\u0000", ""),
        bytes -> {
          String letters = Base32.RFC_4648.of(bytes);
          assertThat(letters).hasSize(bytes.length * Byte.SIZE / 5).matches("[A-Z2-7]*");
          assertThat(Base32.SPOKEN.of(bytes)).hasSameSizeAs(letters);
        });
  }
}
