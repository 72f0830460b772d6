package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.standfirst.readers.password.PasswordHashes;
import org.standfirst.stories.Browsing.Page;

/// More people sign in than there is time to hash passwords.
class FullHouseStories {
  private static final String KNOWN = "anna-in-the-crowd@readers.example";

  /// So many that some always wait outside.
  private static final int CROWD = 206;

  private static final class Crowd implements AutoCloseable {
    private final AtomicBoolean gone = new AtomicBoolean();
    private final ExecutorService people = Executors.newCachedThreadPool();

    Crowd() {
      PasswordHashes hashes = PublishedNewsroom.part(PasswordHashes.class);
      for (int i = 0; i < CROWD; i++) {
        people.execute(() -> {
          while (!gone.get()) {
            hashes.hash("Lamp7x-light");
          }
        });
      }
    }

    @Override
    public void close() {
      gone.set(true);
      people.close();
    }
  }

  /// Signs in until there is no room; whoever slips in meanwhile is answered as always.
  private static Page toldAtTheDoor(String email) {
    while (true) {
      Page page =
          PublishedNewsroom.browsing()
              .post(
                  "/sign-in",
                  "email",
                  email,
                  "password",
                  PublishedNewsroom.PASSWORD,
                  "returnTo",
                  "/");
      if (page.body().contains("load this page again")) {
        return page;
      }
      assertThat(page.status()).isIn(303, 422, 503);
    }
  }

  @Test
  @Timeout(60)
  void whoever_signs_in_is_told_of_a_full_house_at_the_door_registered_or_not() {
    PublishedNewsroom.enrol(KNOWN);
    try (var _ = new Crowd()) {
      Page told = toldAtTheDoor(KNOWN);

      assertThat(told.status()).isEqualTo(503);
      assertThat(told.header("Retry-After")).isEqualTo("15");
      assertThat(told.header("Cache-Control")).isEqualTo("no-store");
      assertThat(told.header("Content-Security-Policy")).contains("default-src 'none'");
      assertThat(told.html().text()).contains("Please wait 15 seconds");
      assertThat(told.body())
          .isEqualTo(toldAtTheDoor("nobody-in-the-crowd@readers.example").body());
      assertThat(PublishedNewsroom.browsing().get("/sign-in").status()).isEqualTo(200);
    }
  }
}
