package org.standfirst.newsletters.returns.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SnsCertificateTests {
  private static final Instant WHILE_VALID = Instant.parse("2030-01-01T00:00:00Z");

  private static byte[] file(String name) throws IOException {
    return Files.readAllBytes(Path.of("src/test/resources/returns", name));
  }

  @Test
  void a_certificate_is_of_sns_and_valid_now() throws IOException {
    assertThat(SnsCertificate.read(file("sns.pem"), WHILE_VALID).getPublicKey().getAlgorithm())
        .isEqualTo("RSA");
    assertThatThrownBy(() -> SnsCertificate.read(file("other.pem"), WHILE_VALID))
        .hasMessageContaining("somebody else");
    assertThatThrownBy(
            () -> SnsCertificate.read(file("sns.pem"), Instant.parse("2100-01-01T00:00:00Z")))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> SnsCertificate.read(new byte[] {1, 2, 3}, WHILE_VALID))
        .isInstanceOf(IOException.class);
  }
}
