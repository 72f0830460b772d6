package org.standfirst.readers.signin;

import org.standfirst.readers.ReaderId;

/// A way into an account beside its password and linked providers, such as a passkey. Whoever has
/// one offers it as a bean, so that nobody takes the last way in away.
public interface FurtherWay {
  /// Whether it opens that reader's account by itself.
  boolean opens(ReaderId reader);
}
