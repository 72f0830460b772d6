package org.standfirst.newsletters.returns.providers;

import org.standfirst.newsletters.returns.Way;

/// A provider that reports by HTTP.
interface Provider {
  Way way();

  /// Whether what its reports are believed by is set.
  boolean isOn();

  /// Looks whether a call is theirs, and only then at what it says.
  Heard hear(Call call);
}
