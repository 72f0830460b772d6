package org.standfirst.press;

import org.springframework.stereotype.Component;
import org.standfirst.readers.CookieNames;
import org.standfirst.site.PaperSettings;

/// The cookie by which a stranger's browser carries the wall's meter.
@Component
class MeterCookies {
  private static final String ATTRIBUTES = "; Path=/; Max-Age=2678400; HttpOnly; SameSite=Lax";
  private final String name;
  private final String attributes;

  MeterCookies(CookieNames names, PaperSettings settings) {
    this.name = names.meter();
    this.attributes = settings.secure() ? ATTRIBUTES + "; Secure" : ATTRIBUTES;
  }

  /// The `Set-Cookie` header's value (RFC 6265).
  String cookie(String meter) {
    return name + "=" + meter + attributes;
  }
}
