package org.standfirst.readers.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTests {
  private static final Instant NOON = Instant.parse("2026-02-09T12:00:00Z");
  private static final long STEP = Secret.step(NOON);
  private final Secret secret =
      new Secret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

  @ParameterizedTest(name = "at {0} the code ends in {1}")
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void the_codes_are_those_of_rfc_6238(long second, String code) {
    long step = Secret.step(Instant.ofEpochSecond(second));

    assertThat(secret.truncated(step) % 100_000_000).isEqualTo(Integer.parseInt(code));
    assertThat(secret.code(step)).isEqualTo(code.substring(2));
    assertThat(secret.step(code.substring(2), Instant.ofEpochSecond(second)))
        .isEqualTo(OptionalLong.of(step));
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0, 1})
  void a_clock_may_be_half_a_minute_wrong(long drift) {
    assertThat(secret.step(secret.code(STEP + drift), NOON))
        .isEqualTo(OptionalLong.of(STEP + drift));
  }

  @ParameterizedTest
  @ValueSource(longs = {-2, 2, -1000})
  void a_clock_may_not_be_more_wrong_than_that(long drift) {
    assertThat(secret.step(secret.code(STEP + drift), NOON)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "00000", "0000000", "žžžžžž", "-00001", "١٢٣٤٥٦"})
  void nothing_else_is_a_code(String typed) {
    assertThat(secret.step(typed, NOON)).isEmpty();
  }

  @Test
  void an_authenticator_reads_it_by_camera_or_by_hand() {
    assertThat(secret.letters()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(secret.address("The Lamplighter", "anna+x@example.org"))
        .isEqualTo(
            "otpauth://totp/The%20Lamplighter:anna%2Bx%40example.org"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=The%20Lamplighter"
                + "&algorithm=SHA1&digits=6&period=30");
  }

  @Test
  void a_fresh_one_has_160_bits_and_is_in_no_log() {
    assertThat(Secret.random().bytes()).hasSize(20).isNotEqualTo(Secret.random().bytes());
    assertThat(secret).hasToString("Secret");
  }
}
