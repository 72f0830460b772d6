package org.standfirst.readers.robots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.standfirst.readers.robots.RobotsCheck.Verdict;

/// A person's token passes at once; all else waits, here so long that somebody who sits already
/// sends the next away.
@ExtendWith(OutputCaptureExtension.class)
class TokenOrPatienceTests {
  private static final String FINE =
      """
      {"success": true, "hostname": "paper.example", "action": "account", "score": 0.9,
       "challenge_ts": "2026-02-09T12:00:00Z", "error-codes": []}
      """;
  private static final Duration LONG = Duration.ofSeconds(20);

  private final StandIn standIn = new StandIn();
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-02-09T12:00:00Z"));
  private final Clock clock =
      InstantSource.offset(now::get, Duration.ZERO).withZone(ZoneOffset.UTC);

  @AfterEach
  void close() {
    standIn.close();
  }

  private TokenOrPatience check(RobotsRule rule) {
    return check(rule, standIn.address(), Duration.ofSeconds(3));
  }

  private TokenOrPatience check(RobotsRule rule, URI verify, Duration timeout) {
    var settings = new RobotsSettings(rule, "site-1", "hush&1", null, 0.5, verify, timeout);
    return new TokenOrPatience(settings, "paper.example", clock, LONG);
  }

  /// Whether that token passes without a wait.
  private boolean passes(TokenOrPatience check, String token) throws InterruptedException {
    var verdict = new AtomicReference<@Nullable Verdict>();
    Thread judging = Thread.ofVirtual().start(() -> verdict.set(check.judge(token, "203.0.113.7")));
    while (judging.isAlive() && !sits(judging)) {
      Thread.onSpinWait();
    }
    boolean passed = verdict.get() != null;
    judging.interrupt();
    judging.join();
    return passed;
  }

  private static boolean sits(Thread judging) {
    for (StackTraceElement each : judging.getStackTrace()) {
      if (each.getClassName().equals(Patience.class.getName())
          && judging.getState() == Thread.State.TIMED_WAITING) {
        return true;
      }
    }
    return false;
  }

  @Test
  void a_token_that_convinces_passes_once() throws Exception {
    standIn.expect("token", FINE);
    TokenOrPatience check = check(RobotsRule.RECAPTCHA);

    assertThat(passes(check, "token")).isTrue();
    assertThat(passes(check, "token")).isFalse();
  }

  @Test
  void nothing_is_told_but_the_secret_and_the_token() throws Exception {
    standIn.expect("to&ken=", FINE);

    assertThat(passes(check(RobotsRule.TURNSTILE), "to&ken=")).isTrue();
    assertThat(standIn.asked()).containsExactly("secret=hush%261&response=to%26ken%3D");
  }

  @Test
  void a_token_for_another_site_or_deed_or_of_a_robot_waits() throws Exception {
    TokenOrPatience recaptcha = check(RobotsRule.RECAPTCHA);
    for (String opinion :
        new String[] {
          FINE.replace("paper.example", "evil.example"),
          FINE.replace("\"account\"", "\"login\""),
          FINE.replace("0.9", "0.4"),
          FINE.replace("\"score\": 0.9,", ""),
          FINE.replace("true", "false"),
          FINE.replace("true", "\"true\""),
          "{}",
          "nonsense",
          "[]",
          ""
        }) {
      standIn.expect("token", opinion);
      assertThat(passes(recaptcha, "token")).as(opinion).isFalse();
      now.updateAndGet(moment -> moment.plusSeconds(31));
    }
    standIn.expect("token", FINE);
    assertThat(passes(recaptcha, "token")).isTrue();
  }

  @Test
  void turnstile_has_no_scores() throws Exception {
    standIn.expect("token", FINE.replace("\"score\": 0.9,", ""));

    assertThat(passes(check(RobotsRule.TURNSTILE), "token")).isTrue();
  }

  @Test
  void who_sends_no_token_or_a_huge_one_waits_and_nobody_is_asked() throws Exception {
    TokenOrPatience check = check(RobotsRule.TURNSTILE);

    assertThat(passes(check, "")).isFalse();
    assertThat(passes(check, "x".repeat(10_000))).isFalse();
    assertThat(standIn.asked()).isEmpty();
  }

  @Test
  void while_the_service_is_down_everybody_waits_and_the_log_says_so_once(CapturedOutput output)
      throws Exception {
    TokenOrPatience check = check(RobotsRule.TURNSTILE);
    standIn.fail(500);
    for (int i = 0; i < 3; i++) {
      standIn.expect("token" + i, FINE);
      assertThat(passes(check, "token" + i)).isFalse();
    }
    assertThat(standIn.asked()).as("asked again only after a while").hasSize(1);
    now.updateAndGet(moment -> moment.plusSeconds(31));
    assertThat(passes(check, "token3")).isFalse();
    assertThat(standIn.asked()).hasSize(2);

    standIn.fail(200);
    now.updateAndGet(moment -> moment.plusSeconds(31));
    standIn.expect("token4", FINE);
    assertThat(passes(check, "token4")).isTrue();

    assertThat(output.getAll().split("doesn’t answer", -1)).hasSize(2);
    assertThat(output.getAll()).contains("answers again").doesNotContain("hush");
  }

  @Test
  void a_redirect_is_not_followed() throws Exception {
    standIn.fail(302);
    standIn.expect("token", FINE);

    assertThat(passes(check(RobotsRule.RECAPTCHA), "token")).isFalse();
    assertThat(standIn.asked()).hasSize(1);
  }

  @Test
  void a_service_that_says_nothing_holds_nobody_for_long() throws Exception {
    try (var deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      URI address = URI.create("http://127.0.0.1:" + deaf.getLocalPort() + "/");
      TokenOrPatience check = check(RobotsRule.TURNSTILE, address, Duration.ofMillis(300));
      long began = System.nanoTime();

      assertThat(passes(check, "token")).isFalse();
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(LONG);
    }
  }

  @Test
  void an_unknown_secret_is_our_own_fault_and_is_said(CapturedOutput output) throws Exception {
    standIn.expect("token", "{\"success\": false, \"error-codes\": [\"invalid-input-secret\"]}");

    assertThat(passes(check(RobotsRule.RECAPTCHA), "token")).isFalse();
    assertThat(output.getAll()).contains("the secret isn’t known there");
  }

  @Test
  void settings_that_make_no_sense_are_said_at_the_start(@TempDir Path folder) throws IOException {
    URI any = standIn.address();
    Duration second = Duration.ofSeconds(1);
    assertThatThrownBy(
            () -> new RobotsSettings(RobotsRule.TURNSTILE, "", "s", null, 0.5, any, second))
        .hasMessageContaining("standfirst.robots.site-key");
    assertThatThrownBy(
            () -> new RobotsSettings(RobotsRule.RECAPTCHA, "k", "", null, 0.5, any, second))
        .hasMessageContaining("standfirst.robots.secret");
    assertThatThrownBy(
            () -> new RobotsSettings(RobotsRule.RECAPTCHA, "k", "s", null, 1.5, any, second))
        .hasMessageContaining("standfirst.robots.threshold");

    Path file = Files.writeString(folder.resolve("secret"), "from a file\n");
    var settings = new RobotsSettings(RobotsRule.RECAPTCHA, "k", "", file, 0.5, null, second);
    assertThat(settings.secretWords()).isEqualTo("from a file");
    assertThat(settings.verifyAddress()).hasHost("www.google.com");
    assertThat(settings.toString()).doesNotContain("file");
  }
}
