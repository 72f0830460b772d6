package org.standfirst.site;

/// How much a form may hold.
public final class FormSize {
  /// More than any form for readers needs.
  public static final int MOST_BYTES = 32_000;

  /// More than the longest article takes, as browsers send it.
  static final int MOST_BYTES_OF_STAFF = 4_000_000;

  /// So much of what is too much is read to its end and thrown away: a browser that is cut short
  /// while it sends never sees why.
  public static final long MOST_THROWN_AWAY = 20_000_000;

  private static final String STAFF = "/newsroom/";

  /// Where providers report what became of mail, many at once.
  private static final String REPORTS = "/newsletters/returns/";

  private FormSize() {}

  /// Whether forms sent there are staff's work, which the gate lets nobody else send.
  public static boolean isForStaff(String path) {
    return path.startsWith(STAFF);
  }

  /// Whether what is too much there is read on, which holds a place among the requests that are
  /// worked on: of staff's forms alone, unless that is far. Of all others so much has been thrown
  /// away before they had a place.
  static boolean isThrownAway(String path, long length) {
    return isForStaff(path) && length <= MOST_THROWN_AWAY;
  }

  /// Whether what is sent there may be more than a reader's form, and is read as it comes.
  public static boolean mayBeLarge(String path) {
    return isForStaff(path) || path.startsWith(REPORTS);
  }

  /// The most that a form sent there may hold.
  static int most(String path) {
    return isForStaff(path) ? MOST_BYTES_OF_STAFF : MOST_BYTES;
  }
}
