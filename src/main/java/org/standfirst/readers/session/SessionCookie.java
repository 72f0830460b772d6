package org.standfirst.readers.session;

import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.standfirst.readers.Visitors;
import org.standfirst.site.HostCookie;
import org.standfirst.site.PaperSettings;

/// Writes the cookie that holds a session's token, and takes cookies away.
@Component
public class SessionCookie {
  /// No age: the browser forgets it when it is closed.
  private static final Duration UNTIL_CLOSED = Duration.ofSeconds(-1);

  private final HostCookie session;
  private final HostCookie meter;

  SessionCookie(PaperSettings settings) {
    this.session = new HostCookie(Visitors.SESSION_COOKIE, settings);
    this.meter = new HostCookie(Visitors.METER_COOKIE, settings);
  }

  public ResponseCookie of(Opened opened) {
    return session.of(opened.token().letters(), opened.lasting() ? Sessions.LASTING : UNTIL_CLOSED);
  }

  public ResponseCookie gone() {
    return session.gone();
  }

  /// Takes the meter's cookie away from who needs it no more.
  public ResponseCookie meterGone() {
    return meter.gone();
  }
}
