package org.standfirst.site;

import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the paper is called and where it stands.
@ConfigurationProperties("standfirst")
public record PaperSettings(
    /// The public origin, as readers type it: scheme, host, port, no path. What it is where nobody
    /// says stands in `application.properties`, since it goes with the port.
    URI url,
    /// The paper itself.
    @DefaultValue Paper paper) {

  public PaperSettings {
    if (url.getHost() == null || !url.getScheme().matches("https?")) {
      throw new IllegalArgumentException(
          "standfirst.url must be an origin such as https://www.example.org, not " + url);
    }
  }

  /// The paper as it introduces itself.
  public record Paper(
      /// The name in the masthead.
      @DefaultValue("The Lamplighter") String name,
      /// The line under it.
      @DefaultValue("The daily paper of Merrow") String motto,
      /// The language its pages are written in.
      @DefaultValue("en-GB") Locale language,
      /// The zone its times are said in.
      @DefaultValue("Europe/Vilnius") ZoneId zone,
      /// Who publishes it: said in the legal pages.
      @DefaultValue("The Lamplighter, Customs House, Merrow") String publisher,
      /// Where to write to the publisher.
      @DefaultValue("editor@lamplighter.example") String contact) {}

  /// The absolute address of a path of this site.
  public String absolute(String path) {
    String origin = url.toString();
    return (origin.endsWith("/") ? origin.substring(0, origin.length() - 1) : origin) + path;
  }

  /// What a cookie of that name is called: over TLS with the prefix that binds it to this very host
  /// (RFC 6265bis). It is to be Secure then, for the path `/` and for no domain.
  public String cookie(String name) {
    return secure() ? "__Host-" + name : name;
  }

  /// Whether readers come over TLS.
  public boolean secure() {
    return url.getScheme().equals("https");
  }
}
