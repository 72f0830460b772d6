package org.standfirst.database;

/// Where a PostgreSQL listens and how to enter it.
record DatabaseAddress(String url, String user, String password) {
  /// The address as it may be shown and logged: without whatever an operator may have written
  /// secrets into, the user before the host and the parameters at the end. A question mark may be
  /// of a password: nothing is shown from where the host would be then.
  String shown() {
    return url.replaceFirst("//[^/]*@", "//")
        .replaceFirst("//[^/]*\\?.*", "//…")
        .replaceFirst("\\?.*", "")
        .replaceFirst("//.*@", "//");
  }

  @Override
  public String toString() {
    return shown();
  }
}
