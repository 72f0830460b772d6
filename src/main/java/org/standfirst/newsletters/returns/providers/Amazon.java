package org.standfirst.newsletters.returns.providers;

import java.io.IOException;
import java.net.URI;
import java.security.PublicKey;

/// What must be fetched from Amazon to believe it.
interface Amazon {
  /// The key of the certificate that lies at one of its addresses.
  ///
  /// @throws IOException where none can be had, or none of SNS that is valid now
  PublicKey key(URI address) throws IOException;

  /// Confirms a subscription at one of its addresses.
  ///
  /// @throws IOException where that can't be done
  void confirm(URI address) throws IOException;
}
