package org.standfirst.readers.gate;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.stereotype.Component;
import org.standfirst.site.PaperSettings;

/// The paper as passkeys know it: bound to the host of its origin. On one's own machine that is
/// `localhost`, by whichever name that is set, since no passkey can be bound to a number.
@Component
public class RelyingParty {
  private static final String LOCALHOST = "localhost";
  private static final Set<String> LOOPBACK = Set.of(LOCALHOST, "127.0.0.1", "[::1]");
  private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|\\[.*]");
  private final String id;
  private final String name;
  private final String origin;
  private final boolean demo;
  private final Set<String> origins = ConcurrentHashMap.newKeySet();

  public RelyingParty(PaperSettings settings) {
    String host = settings.url().getHost().toLowerCase(Locale.ROOT);
    this.demo = LOOPBACK.contains(host);
    this.id = demo ? LOCALHOST : NUMERIC.matcher(host).matches() ? "" : host;
    this.name = settings.paper().name();
    this.origin = origin(settings.url(), demo ? LOCALHOST : host);
    origins.add(origin);
  }

  /// The demo is reached by the port it got, whatever its address is set to.
  @EventListener
  void started(WebServerInitializedEvent event) {
    if (demo && event.getApplicationContext().getServerNamespace() == null) {
      origins.add("http://" + LOCALHOST + ":" + event.getWebServer().getPort());
    }
  }

  /// The host that passkeys are bound to; empty where it is a number, and there can be none.
  public String id() {
    return id;
  }

  /// Whether there can be passkeys here.
  public boolean isPossible() {
    return !id.isEmpty();
  }

  /// Where they work.
  public String origin() {
    return origin;
  }

  /// Origins that an answer may come from; the set itself, which grows when the server has started.
  public Set<String> origins() {
    return origins;
  }

  /// As authenticators are told of it.
  public PublicKeyCredentialRpEntity entity() {
    return PublicKeyCredentialRpEntity.builder().id(id).name(name).build();
  }

  private static String origin(URI url, String host) {
    boolean usual =
        url.getPort() == -1 || url.getPort() == ("https".equals(url.getScheme()) ? 443 : 80);
    return url.getScheme() + "://" + host + (usual ? "" : ":" + url.getPort());
  }
}
