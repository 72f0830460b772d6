package org.standfirst.readers.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.standfirst.readers.password.PasswordHashes.Comparison;
import org.standfirst.readers.password.PasswordHashes.Hashing;
import org.standfirst.readers.password.PasswordHashes.Room;

class PasswordHashesTests {
  private static String hash(PasswordHashes hashes, String password) {
    return switch (hashes.hash(password)) {
      case Hashing.Hashed(String hash) -> hash;
      case Hashing.Crowded _ -> throw new AssertionError("crowded");
    };
  }

  @Test
  void a_password_is_kept_by_argon2id_at_owasps_floor() {
    try (var hashes = new PasswordHashes(1)) {
      assertThat(hash(hashes, "Lamp7x")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }
  }

  @Test
  void a_password_is_known_again_however_its_letters_are_composed() {
    try (var hashes = new PasswordHashes(1)) {
      String hash = hash(hashes, "Zo\u00eb12345");

      assertThat(hashes.compare("Zoe\u030812345", hash)).isEqualTo(new Comparison.Same());
      assertThat(hashes.compare("Zoe12345", hash)).isEqualTo(new Comparison.Different());
      assertThat(hashes.compare("x".repeat(1_000_000), hash)).isEqualTo(new Comparison.Different());
    }
  }

  @Test
  void nobodys_password_is_nobodys() {
    try (var hashes = new PasswordHashes(1)) {
      assertThat(hashes.compare("nobody has this password", null))
          .isEqualTo(new Comparison.Different());
      assertThat(hashes.compare("nobody has this password", ""))
          .isEqualTo(new Comparison.Different());
    }
  }

  @Test
  void past_a_bound_they_are_sent_away_honestly() throws Exception {
    try (var hashes = new PasswordHashes(1, 1, Cost.FLOOR);
        var all = Executors.newVirtualThreadPerTaskExecutor()) {
      // Whatever was being hashed since the start is done with then.
      assertThat(hashes.hash("Lamp7x")).isInstanceOf(Hashing.Hashed.class);
      List<Future<Hashing>> results = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        results.add(all.submit(() -> hashes.hash("Lamp7x")));
      }
      int crowded = 0;
      for (Future<Hashing> each : results) {
        crowded += each.get() instanceof Hashing.Crowded ? 1 : 0;
      }

      // One waits for the only hasher, which steps back behind those who come.
      assertThat(crowded).isBetween(1, 19);
    }
  }

  @Test
  void whoever_asks_first_is_told_that_there_is_no_room() {
    try (var hashes = new PasswordHashes(1, 1, Cost.FLOOR);
        var all = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(hashes.room()).isEqualTo(new Room.Left());
      var told = new AtomicBoolean();
      for (int i = 0; i < 4; i++) {
        all.execute(() -> {
          while (!told.get()) {
            hashes.hash("Lamp7x");
          }
        });
      }
      while (!(hashes.room() instanceof Room.Full)) {
        Thread.onSpinWait();
      }
      told.set(true);
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void hashing_steps_back_behind_all_other_threads() throws IOException {
    try (var hashes = new PasswordHashes(1)) {
      hash(hashes, "Lamp7x");

      List<String> nice = new ArrayList<>();
      try (var threads = Files.newDirectoryStream(Path.of("/proc/self/task"))) {
        for (Path thread : threads) {
          if (Files.readString(thread.resolve("comm")).startsWith("passwords-")) {
            String fields = Files.readString(thread.resolve("stat")).replaceFirst(".*\\) ", "");
            nice.add(fields.split(" ", -1)[16]);
          }
        }
      }
      assertThat(nice).contains("10");
    }
  }
}
