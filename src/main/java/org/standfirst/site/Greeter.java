package org.standfirst.site;

import jakarta.servlet.http.HttpServletRequest;

/// Knows how to greet who sent a request.
public interface Greeter {
  Greeting greeting(HttpServletRequest request);
}
