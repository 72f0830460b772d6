package org.standfirst.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.TestDatabase;
import org.standfirst.database.StartRefused;

/// What a bucket does to the rest of the paper that takes every call and answers none.
@Timeout(120)
class SilentBucketTests {
  private static MediaSettings.S3 settings(SilentS3 silent, Duration call) {
    return RealS3.settings(silent.address(), "pictures", RealS3.SECRET, "", call);
  }

  @Test
  void a_call_ends_when_its_time_is_over_although_each_step_might_take_longer() throws IOException {
    try (var silent = new SilentS3()) {
      MediaSettings.S3 settings = settings(silent, Duration.ofSeconds(1));
      try (var client = BucketClient.of(settings)) {
        var storage = new BucketStorage(client, settings);
        long begun = System.nanoTime();
        assertThatThrownBy(() -> storage.keep("ab/c-400.webp", new byte[1]))
            .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> storage.holds("ab/c-400.webp")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> storage.content("ab/c-400.webp")).isInstanceOf(IOException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(settings.timeout());
      }
      assertThatThrownBy(() -> BucketStorage.open(settings))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("can't be reached");
    }
  }

  @Test
  void who_waits_for_it_holds_neither_a_connection_nor_the_darkroom() throws Exception {
    var pool = new HikariConfig();
    pool.setDataSource(TestDatabase.fresh());
    pool.setMaximumPoolSize(1);
    try (var silent = new SilentS3();
        var data = new HikariDataSource(pool);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      MediaSettings.S3 settings = settings(silent, Duration.ofSeconds(20));
      var client = BucketClient.of(settings);
      var sql = JdbcClient.create(data);
      var darkroom = new Darkroom(new BucketStorage(client, settings), Encoder::ofThisMachine);
      var intake = new Intake(new Leftovers(sql), darkroom, Clock.systemUTC());
      Future<Development> waiting =
          threads.submit(() -> intake.develop(Photographs.jpeg(600, 400)));
      await().until(silent::hasGuests);

      assertThat(sql.sql("SELECT count(*) FROM images").query(Long.class).single()).isZero();
      assertThat(darkroom.develop(Photographs.jpeg(500, 300)))
          .isInstanceOf(Darkroom.Outcome.Prints.class);
      assertThat(waiting.isDone()).isFalse();

      silent.hangUp();
      assertThat(waiting.get()).isEqualTo(new Development.Spoiled(Development.Reason.NOT_KEPT));
    }
  }
}
