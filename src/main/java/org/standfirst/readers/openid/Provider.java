package org.standfirst.readers.openid;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A provider by which readers may sign in.
///
/// @param name stands in addresses
/// @param label what readers call it
/// @param scopes what is asked for, `openid` among it
record Provider(
    String name,
    String label,
    String issuer,
    String clientId,
    Secret secret,
    Set<String> scopes,
    ResponseMode responseMode) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,30}");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final List<String> USUAL = List.of("email", "profile");
  private static final Map<String, ReadyMade> READY_MADE =
      Map.of(
          "google",
          new ReadyMade("Google", "https://accounts.google.com", USUAL, ResponseMode.QUERY),
          "apple",
          new ReadyMade(
              "Apple",
              "https://appleid.apple.com",
              List.of("name", "email"),
              ResponseMode.FORM_POST),
          "microsoft",
          new ReadyMade(
              "Microsoft",
              "https://login.microsoftonline.com/common/v2.0",
              USUAL,
              ResponseMode.QUERY));

  /// What we know of a provider beforehand.
  private record ReadyMade(
      String label, String issuer, List<String> scopes, ResponseMode responseMode) {}

  /// The provider as it is configured.
  ///
  /// @throws IllegalArgumentException in one sentence, where that makes no sense
  static Provider of(String name, OpenIdSettings.Client client) {
    String setting = "standfirst.openid." + name;
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "standfirst.openid: a provider's name is made of a-z, 0-9 and hyphen, not " + name);
    }
    ReadyMade known = READY_MADE.get(name);
    String issuer = known == null || client.issuer() != null ? client.issuer() : known.issuer();
    if (!isSafe(issuer)) {
      throw new IllegalArgumentException(
          setting + ".issuer must be an address such as https://login.example.org");
    }
    String id = client.clientId();
    if (id == null || id.isBlank()) {
      throw new IllegalArgumentException(setting + ".client-id is missing");
    }
    ResponseMode mode =
        client.responseMode() != null
            ? client.responseMode()
            : known == null ? ResponseMode.QUERY : known.responseMode();
    return new Provider(
        name,
        client.label() != null ? client.label() : known == null ? name : known.label(),
        String.valueOf(issuer),
        id,
        Secret.of(setting, client),
        scopes(client, known),
        mode);
  }

  private static Set<String> scopes(OpenIdSettings.Client client, @Nullable ReadyMade known) {
    Set<String> all = new TreeSet<>(Set.of("openid"));
    List<String> asked = client.scopes();
    all.addAll(asked != null ? asked : known == null ? USUAL : known.scopes());
    return all;
  }

  /// Tokens and secrets travel to the issuer: over TLS, or within this machine.
  private static boolean isSafe(@Nullable String issuer) {
    if (issuer == null) {
      return false;
    }
    try {
      URI address = URI.create(issuer);
      return address.getHost() != null
          && address.getQuery() == null
          && address.getFragment() == null
          && ("https".equals(address.getScheme())
              || ("http".equals(address.getScheme()) && LOOPBACK.contains(address.getHost())));
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  /// Where its configuration is found.
  String configuration() {
    return (issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer)
        + "/.well-known/openid-configuration";
  }

  /// Where a sign-in by it begins.
  String departure() {
    return "/sign-in/openid/" + name;
  }

  /// Where it sends the browser back to.
  String callback() {
    return departure() + "/callback";
  }
}
