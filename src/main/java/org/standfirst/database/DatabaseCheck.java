package org.standfirst.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Looks at the database before anything else does, so that what is wrong is said in one sentence.
final class DatabaseCheck {
  private static final int OLDEST = 15;

  private DatabaseCheck() {}

  static void check(DatabaseAddress address) {
    if (!address.url().startsWith("jdbc:postgresql:")) {
      throw new StartRefused(
          "standfirst.database.url must look like jdbc:postgresql://host:5432/standfirst, not "
              + address.shown()
              + ".");
    }
    try (Connection connection =
        DriverManager.getConnection(address.url(), address.user(), address.password())) {
      int version = connection.getMetaData().getDatabaseMajorVersion();
      if (version < OLDEST) {
        throw new StartRefused(
            "The PostgreSQL at %s is version %d, and Standfirst needs %d or newer: upgrade it, or name another with standfirst.database.url."
                .formatted(address.shown(), version, OLDEST));
      }
    } catch (SQLException e) {
      throw new StartRefused(sentence(address, e), e);
    }
  }

  private static String sentence(DatabaseAddress address, SQLException e) {
    return switch (String.valueOf(e.getSQLState())) {
      case "28P01", "28000" ->
          "PostgreSQL at %s doesn't let %s in: check standfirst.database.user and standfirst.database.password."
              .formatted(address.shown(), address.user());
      case "3D000" ->
          "The database of %s doesn't exist: create it with 'createdb', or correct standfirst.database.url."
              .formatted(address.shown());
      default ->
          "PostgreSQL can't be reached at %s (%s): start it, or correct standfirst.database.url."
              .formatted(address.shown(), reason(address, e));
    };
  }

  /// What the driver says, which may be the address as it was written.
  private static String reason(DatabaseAddress address, SQLException e) {
    return String.valueOf(e.getMessage()).replace(address.url(), address.shown());
  }
}
