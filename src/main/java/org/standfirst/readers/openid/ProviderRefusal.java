package org.standfirst.readers.openid;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/// Why a provider's way in was not opened.
enum ProviderRefusal {
  /// Its owner turned back at the provider's.
  CANCELLED(HttpStatus.OK),
  /// Nobody set out from this browser, or it was too long ago, or they have returned before.
  LOST(HttpStatus.BAD_REQUEST),
  /// The provider can't be reached.
  UNREACHABLE(HttpStatus.SERVICE_UNAVAILABLE),
  /// What the provider says doesn't hold.
  MISTRUSTED(HttpStatus.BAD_REQUEST),
  /// That identity opens another account.
  TAKEN(HttpStatus.CONFLICT),
  /// Tried too often.
  TOO_OFTEN(HttpStatus.TOO_MANY_REQUESTS);

  private final HttpStatus status;

  ProviderRefusal(HttpStatus status) {
    this.status = status;
  }

  HttpStatus status() {
    return status;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
