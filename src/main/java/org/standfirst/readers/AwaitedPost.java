package org.standfirst.readers;

import jakarta.servlet.http.HttpServletRequest;

/// A form that is awaited from another site and protected by something of its own, such as what a
/// provider posts to the address it was given. Whoever awaits one offers it as a bean.
public interface AwaitedPost {
  /// Whether a request is one.
  boolean is(HttpServletRequest request);
}
