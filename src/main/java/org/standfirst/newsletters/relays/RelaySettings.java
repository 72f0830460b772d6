package org.standfirst.newsletters.relays;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The servers that take newsletters.
@ConfigurationProperties("standfirst")
public record RelaySettings(
    /// The servers, by a name of a-z, 0-9 and hyphen; absent: the one that takes letters.
    @DefaultValue Map<String, Server> relays) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");

  public RelaySettings {
    relays = Map.copyOf(relays);
    for (String name : relays.keySet()) {
      if (!NAME.matcher(name).matches()) {
        throw new IllegalArgumentException(
            "standfirst.relays." + name + ": a relay's name is made of a-z, 0-9 and hyphen");
      }
    }
  }

  /// Whether a server is asked to encrypt the connection (RFC 3207).
  public enum StartTls {
    REQUIRED,
    IF_OFFERED,
    NONE
  }

  /// A server that takes newsletters.
  public record Server(
      /// Its name or address.
      String host,
      /// Its port: 587 with STARTTLS, 465 with TLS from the first byte.
      @DefaultValue("587") int port,
      /// The user to sign in as; absent: nobody signs in.
      @Nullable String user,
      /// The user's password.
      @DefaultValue("") String password,
      /// A file that holds the password, in place of it.
      @Nullable Path passwordFile,
      /// Whether the connection is TLS from the first byte, in place of STARTTLS.
      @DefaultValue("false") boolean tls,
      /// Whether to insist on STARTTLS, to take it where it is offered, or to do without.
      @DefaultValue("required") StartTls startTls,
      /// How many connections this node opens at the most.
      @DefaultValue("4") int connections,
      /// Its share beside the other relays.
      @DefaultValue("1") int weight,
      /// How many copies it is given a second by all nodes together; 0: as many as it takes.
      @DefaultValue("0") double perSecond,
      /// How many copies it is given a day by all nodes together; 0: as many as it takes.
      @DefaultValue("0") int perDay,
      /// How many a day in its first days, the first day first: a new address earns its name bit by
      /// bit.
      @DefaultValue List<Integer> warmUp,
      /// The first of those days.
      @Nullable LocalDate warmUpFrom,
      /// How many copies go over one connection; 0: any number.
      @DefaultValue("0") int messagesPerConnection,
      /// How long to wait for the server at each step; five times as long for its last word on a
      /// copy, for which RFC 5321 asks for ten minutes.
      @DefaultValue("2m") Duration timeout) {
    public Server {
      warmUp = List.copyOf(warmUp);
      if (host == null || host.isBlank()) {
        throw new IllegalArgumentException("a relay of standfirst.relays has no host");
      }
      if (connections < 1 || weight < 1 || perSecond < 0 || perDay < 0) {
        throw new IllegalArgumentException(
            "a relay has at least one connection, a weight of 1 and limits of 0");
      }
      if (timeout.isNegative() || timeout.isZero()) {
        throw new IllegalArgumentException("a relay has a timeout, which isn't 0");
      }
      if (!warmUp.isEmpty() && warmUpFrom == null) {
        throw new IllegalArgumentException(
            "standfirst.relays.….warm-up-from: the first day is missing");
      }
    }
  }
}
