package org.standfirst.newsletters.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.Base64;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/// Everything that is said before the first message.
final class Handshake {
  private static final int READY = 220;
  private static final int SIGNED_IN = 235;
  private static final int GO_ON = 334;
  private final SmtpServer server;
  private final Wire wire;

  private Handshake(SmtpServer server, Wire wire) {
    this.server = server;
    this.wire = wire;
  }

  static Opening with(SmtpServer server) {
    Wire wire;
    try {
      wire = Wire.to(server.host(), server.port(), server.patience());
    } catch (IOException e) {
      return new Opening.Unreachable(String.valueOf(e.getMessage()));
    }
    Opening opening = new Opening.Unreachable("");
    try {
      opening = new Handshake(server, wire).open();
    } catch (TurnedAwayException e) {
      opening = new Opening.TurnedAway(e.at, e.reply);
    } catch (UnfitException e) {
      opening = new Opening.Unfit(String.valueOf(e.getMessage()));
    } catch (SSLException e) {
      opening = untrusted(e);
    } catch (IOException e) {
      opening = new Opening.Unreachable(String.valueOf(e.getMessage()));
    } finally {
      if (!(opening instanceof Opening.Opened)) {
        wire.close();
      }
    }
    return opening;
  }

  /// A handshake that breaks off says nothing on whom we speak with.
  private static Opening untrusted(SSLException failure) {
    String reason = String.valueOf(failure.getMessage());
    return switch (failure.getCause()) {
      case EOFException _, SocketException _, SocketTimeoutException _ ->
          new Opening.Unreachable(reason);
      case null, default -> new Opening.Unfit(reason);
    };
  }

  private Opening open() throws IOException {
    if (server.encryption() instanceof Encryption.Tls(SSLSocketFactory sockets)) {
      wire.encrypt(sockets, server.host(), server.port());
    }
    expect(Step.GREETING, READY);
    Offers offers = hello();
    SSLSocketFactory sockets = startTls(offers);
    if (sockets != null) {
      ask("STARTTLS");
      expect(Step.ENCRYPTION, READY);
      heed();
      wire.encrypt(sockets, server.host(), server.port());
      offers = hello();
    }
    if (server.login() != null) {
      signIn(server.login(), offers);
    }
    heed();
    return new Opening.Opened(new SmtpLine(wire, offers, server));
  }

  /// What STARTTLS is done by; null: it isn't.
  private @Nullable SSLSocketFactory startTls(Offers offers) throws UnfitException {
    return switch (server.encryption()) {
      case Encryption.StartTls(SSLSocketFactory sockets) -> {
        if (!offers.startTls()) {
          throw new UnfitException("the server doesn't offer STARTTLS");
        }
        yield sockets;
      }
      case Encryption.StartTlsIfOffered(SSLSocketFactory sockets) ->
          offers.startTls() ? sockets : null;
      case Encryption.Tls _, Encryption.None _ -> null;
    };
  }

  private Offers hello() throws IOException {
    heed();
    ask("EHLO " + server.hello());
    int code = code();
    if (code / 100 == 2) {
      return Offers.of(wire.lines());
    }
    if (code / 100 != 5) {
      throw new TurnedAwayException(Step.HELLO, wire.reply());
    }
    ask("HELO " + server.hello());
    if (code() / 100 != 2) {
      throw new TurnedAwayException(Step.HELLO, wire.reply());
    }
    return Offers.NONE;
  }

  private void signIn(Login login, Offers offers) throws IOException {
    if (offers.logins().contains("PLAIN")) {
      ask("AUTH PLAIN " + base64('\0' + login.user() + '\0' + login.password()));
    } else if (offers.logins().contains("LOGIN")) {
      ask("AUTH LOGIN");
      expect(Step.SIGN_IN, GO_ON);
      ask(base64(login.user()));
      expect(Step.SIGN_IN, GO_ON);
      ask(base64(login.password()));
    } else {
      throw new UnfitException("the server offers neither AUTH PLAIN nor AUTH LOGIN");
    }
    expect(Step.SIGN_IN, SIGNED_IN);
  }

  private static String base64(String secret) {
    return Base64.getEncoder().encodeToString(secret.getBytes(UTF_8));
  }

  private void ask(String command) throws IOException {
    wire.write(command).write("\r\n").flush();
  }

  private int code() throws IOException {
    return wire.anyCode(server.patience().step());
  }

  private void expect(Step at, int expected) throws IOException {
    int code = code();
    if (code == expected) {
      return;
    }
    if (code >= 400) {
      throw new TurnedAwayException(at, wire.reply());
    }
    throw new ProtocolException("the server is out of step: " + wire.reply());
  }

  /// What comes before it is asked for would be taken for the answer to the next question; before
  /// encryption anybody may have put it there.
  private void heed() throws IOException {
    if (!wire.silent()) {
      throw new ProtocolException("the server speaks before it is asked");
    }
  }

  private static final class TurnedAwayException extends IOException {
    private final Step at;
    private final transient Reply reply;

    private TurnedAwayException(Step at, Reply reply) {
      super(reply.toString());
      this.at = at;
      this.reply = reply;
    }
  }

  private static final class UnfitException extends IOException {
    private UnfitException(String reason) {
      super(reason);
    }
  }
}
