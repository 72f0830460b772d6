package org.standfirst.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a PostgreSQL listens and how to enter it.
record DatabaseAddress(String url, String user, String password) {
  /// The outside one that the settings name.
  static DatabaseAddress outside(DatabaseSettings.Database settings) {
    Path file = settings.passwordFile();
    String password = file == null ? settings.password() : password(file);
    return new DatabaseAddress(String.valueOf(settings.url()), settings.user(), password);
  }

  private static String password(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new StartRefused(
          "standfirst.database.password-file names "
              + file
              + ", which can't be read: set it to a file that holds the database's password.",
          e);
    }
  }

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
