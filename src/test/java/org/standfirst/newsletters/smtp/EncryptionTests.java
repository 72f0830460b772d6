package org.standfirst.newsletters.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptionTests {
  @TempDir private static Path folder;
  private static Certificate ours;
  private static Certificate another;

  @BeforeAll
  static void makeCertificates() throws Exception {
    ours = Certificate.of("localhost", folder.resolve("ours.p12"));
    another = Certificate.of("elsewhere.example.org", folder.resolve("another.p12"));
  }

  @Test
  void after_starttls_everything_is_said_again_and_encrypted() throws Exception {
    var post = Post.of(1);
    ScriptedServer.Script script =
        caller -> {
          caller.greet("STARTTLS").hear("STARTTLS").say("220 Go");
          caller.encrypt(ours.serving()).hear("EHLO us.example.org");
          caller.say("250-sink", "250 PIPELINING").hearGroup(1).agree().take(1).say("250 Kept");
          caller.farewell();
        };
    try (var server = new ScriptedServer(script);
        var line =
            ScriptedServer.line(by(new Encryption.StartTls(ours.trusting()), server.address()))) {
      assertThat(post.over(line)).isEqualTo(new CarryOutcome.Finished());
    }
    assertThat(post.told()).containsExactly("handing over 1", "Accepted 1");
  }

  @Test
  void the_first_byte_may_be_encrypted_already() throws Exception {
    ScriptedServer.Script script =
        caller -> caller.encrypt(ours.serving()).greet("PIPELINING").farewell();
    try (var server = new ScriptedServer(script)) {
      ScriptedServer.line(by(new Encryption.Tls(ours.trusting()), server.address())).close();
    }
  }

  @Test
  void a_certificate_nobody_trusts_or_of_another_host_is_refused() throws Exception {
    assertThat(opening(Encryption.tls(), caller -> handshake(caller, ours)))
        .isInstanceOf(Opening.Unfit.class);
    assertThat(
            opening(new Encryption.Tls(another.trusting()), caller -> handshake(caller, another)))
        .isInstanceOf(Opening.Unfit.class);
  }

  @Test
  void a_server_without_encryption_is_not_spoken_to_in_the_clear() throws Exception {
    assertThat(
            opening(Encryption.startTls(), caller -> caller.greet("PIPELINING").hearNothingMore()))
        .isEqualTo(new Opening.Unfit("the server doesn't offer STARTTLS"));
    assertThat(
            opening(
                Encryption.startTls(),
                caller -> caller.greet("STARTTLS").hear("STARTTLS").say("454 4.7.0 Not now")))
        .isEqualTo(new Opening.TurnedAway(Step.ENCRYPTION, new Reply(454, "4.7.0", "Not now")));
  }

  @Test
  void encryption_may_be_taken_where_it_is_offered() throws Exception {
    var ifOffered = new Encryption.StartTlsIfOffered(ours.trusting());
    ScriptedServer.Script without = caller -> caller.greet("PIPELINING").farewell();
    try (var server = new ScriptedServer(without)) {
      ScriptedServer.line(by(ifOffered, server.address())).close();
    }
    ScriptedServer.Script with =
        caller -> {
          caller.greet("STARTTLS").hear("STARTTLS").say("220 Go");
          caller.encrypt(ours.serving()).hear("EHLO us.example.org").say("250 sink").farewell();
        };
    try (var server = new ScriptedServer(with)) {
      ScriptedServer.line(by(ifOffered, server.address())).close();
    }
  }

  @Test
  void what_was_slipped_in_before_encryption_is_not_believed() throws Exception {
    assertThat(
            opening(
                new Encryption.StartTls(ours.trusting()),
                caller -> {
                  caller
                      .greet("STARTTLS")
                      .hear("STARTTLS")
                      .say("220 Go", "250-x", "250 AUTH PLAIN");
                  caller.hearNothingMore();
                }))
        .isEqualTo(new Opening.Unreachable("the server speaks before it is asked"));
  }

  private static void handshake(Caller caller, Certificate certificate) {
    try {
      caller.encrypt(certificate.serving()).hearNothingMore();
    } catch (Exception _) {
      // it is the caller's right to leave
    }
  }

  private static Opening opening(Encryption encryption, ScriptedServer.Script script)
      throws Exception {
    try (var server = new ScriptedServer(script)) {
      return SmtpLine.open(by(encryption, server.address()));
    }
  }

  private static SmtpServer by(Encryption encryption, SmtpServer server) {
    return new SmtpServer(
        server.host(), server.port(), encryption, null, server.hello(), 0, server.patience());
  }
}
