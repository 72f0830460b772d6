package org.standfirst.site;

/// Knows what stands at addresses that are not fixed, for those who have mistyped one.
public interface Places {
  /// Whether a page stands at that path.
  boolean has(String path);
}
