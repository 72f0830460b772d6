package org.standfirst.site;

/// How much a form may hold.
public final class FormSize {
  /// More than any form of ours needs.
  public static final int MOST_BYTES = 32_000;

  private FormSize() {}
}
