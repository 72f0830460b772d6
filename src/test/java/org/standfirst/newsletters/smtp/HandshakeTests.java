package org.standfirst.newsletters.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class HandshakeTests {
  private static final Login ANNA = new Login("anna", "kräuter");

  @Test
  void a_server_that_knows_no_extensions_is_greeted_as_of_old() throws Exception {
    var post = Post.of(1);
    ScriptedServer.Script script =
        caller -> {
          caller.say("220-Good", "220 day").hear("EHLO us.example.org").say("502 What?");
          caller.hear("HELO us.example.org").say("250 Well").hear();
          caller.say("250 Ok").hear();
          caller.say("250 Ok").hear("DATA").say("354").take(1).say("250").farewell();
        };
    try (var server = new ScriptedServer(script);
        var line = server.line()) {
      post.over(line);
    }
    assertThat(post.verdicts()).containsExactly(new Verdict.Accepted(new Reply(250, "", "")));
  }

  @Test
  void a_server_that_wants_nobody_turns_us_away() throws Exception {
    assertThat(opening(caller -> caller.say("554 5.7.1 Not you").hearNothingMore()))
        .isEqualTo(new Opening.TurnedAway(Step.GREETING, new Reply(554, "5.7.1", "Not you")));
    assertThat(opening(caller -> caller.say("421 Full").hearNothingMore()))
        .isEqualTo(new Opening.TurnedAway(Step.GREETING, new Reply(421, "", "Full")));
    assertThat(opening(caller -> caller.say("220 Yes").hear("EHLO us.example.org").say("421 No")))
        .isEqualTo(new Opening.TurnedAway(Step.HELLO, new Reply(421, "", "No")));
  }

  @Test
  void a_server_that_makes_no_sense_is_as_good_as_none() throws Exception {
    assertThat(opening(caller -> caller.say("250 Ok").hearNothingMore()))
        .isInstanceOf(Opening.Unreachable.class);
    assertThat(opening(caller -> caller.say("HTTP/1.1 400 Bad Request").hearNothingMore()))
        .isInstanceOf(Opening.Unreachable.class);
    assertThat(opening(_ -> {})).isInstanceOf(Opening.Unreachable.class);
  }

  @Test
  void a_server_that_answers_before_it_is_asked_is_not_spoken_to() throws Exception {
    assertThat(opening(caller -> caller.say("220 Yes", "250 Ok").hearNothingMore()))
        .isEqualTo(new Opening.Unreachable("the server speaks before it is asked"));
  }

  @Test
  void a_silent_server_is_left() throws Exception {
    try (var server = new ScriptedServer(Caller::hearNothingMore)) {
      assertThat(SmtpLine.open(server.address(ScriptedServer.LITTLE_PATIENCE)))
          .isEqualTo(new Opening.Unreachable("the server did nothing for PT0.3S"));
    }
  }

  @Test
  void we_sign_in_in_one_go_or_in_two() throws Exception {
    ScriptedServer.Script plain =
        caller -> {
          caller.greet("AUTH LOGIN PLAIN");
          caller.hear("AUTH PLAIN " + base64("\0anna\0kräuter")).say("235 Welcome").farewell();
        };
    ScriptedServer.Script login =
        caller -> {
          caller.greet("AUTH=LOGIN").hear("AUTH LOGIN").say("334 VXNlcm5hbWU6");
          caller.hear(base64("anna")).say("334 UGFzc3dvcmQ6");
          caller.hear(base64("kräuter")).say("235 Welcome").farewell();
        };
    try (var server = new ScriptedServer(plain, login)) {
      ScriptedServer.line(as(ANNA, server.address())).close();
      ScriptedServer.line(as(ANNA, server.address())).close();
    }
  }

  @Test
  void a_wrong_password_and_no_way_to_sign_in_are_told() throws Exception {
    ScriptedServer.Script wrong =
        caller -> {
          caller.greet("AUTH PLAIN").hear();
          caller.say("535 5.7.8 No").hearNothingMore();
        };
    ScriptedServer.Script none = caller -> caller.greet().hearNothingMore();
    try (var server = new ScriptedServer(wrong, none)) {
      assertThat(SmtpLine.open(as(ANNA, server.address())))
          .isEqualTo(new Opening.TurnedAway(Step.SIGN_IN, new Reply(535, "5.7.8", "No")));
      assertThat(SmtpLine.open(as(ANNA, server.address())))
          .isEqualTo(new Opening.Unfit("the server offers neither AUTH PLAIN nor AUTH LOGIN"));
    }
    assertThat(ANNA.toString()).doesNotContain("kräuter");
  }

  private static SmtpServer as(Login login, SmtpServer server) {
    return new SmtpServer(
        server.host(),
        server.port(),
        server.encryption(),
        login,
        server.hello(),
        0,
        server.patience());
  }

  private static String base64(String words) {
    return Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
  }

  private static Opening opening(ScriptedServer.Script script) throws Exception {
    try (var server = new ScriptedServer(script)) {
      return SmtpLine.open(server.address());
    }
  }
}
