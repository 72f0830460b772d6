package org.standfirst.readers.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class Argon2idTests {
  private static final int SEED = 9106;

  private static byte[] of(int count, int value) {
    byte[] bytes = new byte[count];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }

  private static byte[] random(Random random, int least, int most) {
    byte[] bytes = new byte[random.nextInt(least, most)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] bouncyCastles(Cost cost, byte[] password, byte[] salt, int length) {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.kibibytes())
            .withIterations(cost.passes())
            .withParallelism(cost.lanes())
            .withSalt(salt)
            .build());
    byte[] hash = new byte[length];
    generator.generateBytes(password, hash);
    return hash;
  }

  @Test
  void the_hash_is_that_of_rfc_9106() {
    byte[] hash =
        new Argon2id(new Cost(32, 3, 4)).hash(of(32, 1), of(16, 2), of(8, 3), of(12, 4), 32);

    assertThat(HexFormat.of().formatHex(hash))
        .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
  }

  @Test
  void the_hash_is_bouncy_castles_for_any_input_and_cost() {
    var random = new Random(SEED);
    for (int i = 0; i < 300; i++) {
      int lanes = random.nextInt(1, 5);
      var cost = new Cost(random.nextInt(8 * lanes, 1_500), random.nextInt(1, 4), lanes);
      byte[] password = random(random, 0, 150);
      byte[] salt = random(random, 8, 40);
      int length = random.nextInt(4, 200);

      assertThat(new Argon2id(cost).hash(password, salt, length))
          .as("number %d, %s", i, cost)
          .isEqualTo(bouncyCastles(cost, password, salt, length));
    }
  }

  @Test
  void memory_that_is_kept_tells_nothing_of_the_hash_before() {
    var random = new Random(SEED);
    var kept = new Argon2id(new Cost(256, 2, 1));
    for (int i = 0; i < 50; i++) {
      byte[] password = random(random, 0, 50);
      byte[] salt = random(random, 16, 17);

      assertThat(kept.hash(password, salt, 32))
          .isEqualTo(bouncyCastles(kept.cost(), password, salt, 32));
    }
  }

  @Test
  void hashes_that_spring_security_has_written_are_known_and_ours_are_known_to_it() {
    var springs = new Argon2PasswordEncoder(16, 32, 1, 1_024, 2);
    String written = String.valueOf(springs.encode("Zo\u00eb7post"));
    var cost = new Cost(1_024, 2, 1);
    var workbench = new Workbench(cost);

    assertThat(workbench.matches("Zo\u00eb7post", StoredHash.read(written))).isTrue();
    assertThat(workbench.matches("Zoe7post", StoredHash.read(written))).isFalse();
    assertThat(springs.matches("Zo\u00eb7post", workbench.hash("Zo\u00eb7post", cost).words()))
        .isTrue();
  }

  @Test
  void a_hash_is_compared_at_the_cost_it_was_made_with() {
    var workbench = new Workbench(new Cost(64, 1, 1));
    StoredHash dear = workbench.hash("Lamp7post", new Cost(128, 3, 2));

    assertThat(dear.words()).startsWith("$argon2id$v=19$m=128,t=3,p=2$");
    assertThat(workbench.matches("Lamp7post", dear)).isTrue();
    assertThat(workbench.matches("Lamp7past", dear)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "$argon2i$v=19$m=64,t=1,p=1$c2FsdA$aGFzaA",
        "$argon2id$v=16$m=64,t=1,p=1$c2FsdA$aGFzaA",
        "$argon2id$v=19$m=64,t=1$c2FsdA$aGFzaA",
        "$argon2id$v=19$m=64,t=1,p=1$c2FsdA$"
      })
  void what_is_no_hash_of_argon2id_is_not_taken_for_one(String words) {
    assertThatIllegalArgumentException().isThrownBy(() -> StoredHash.read(words));
  }

  @Test
  void nothing_is_left_in_memory_of_a_password() {
    long[] memory = new long[64 * 128];
    new Argon2id(new Cost(64, 2, 1), memory)
        .hash("Lamp7post".getBytes(StandardCharsets.UTF_8), of(16, 2), 32);

    assertThat(memory).containsOnly(0);
  }
}
