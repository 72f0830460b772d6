package org.standfirst.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the data is.
@ConfigurationProperties("standfirst")
public record DatabaseSettings(
    /// The folder of the embedded database, the media and the journals.
    @DefaultValue("./data") Path data,
    /// An outside PostgreSQL; absent: the embedded one.
    @DefaultValue Database database) {

  /// Address and credentials of an outside PostgreSQL.
  public record Database(
      /// JDBC address such as `jdbc:postgresql://db.example.org/standfirst`.
      @Nullable String url,
      /// The role that owns the schema.
      @DefaultValue("standfirst") String user,
      /// Its password.
      @DefaultValue("") String password,
      /// A file that holds the password, in place of it.
      @Nullable Path passwordFile,
      /// Connections this node keeps at the most.
      @DefaultValue("16") int connections) {}

  /// Whether this node brings its own PostgreSQL.
  public boolean embedded() {
    return database.url() == null || database.url().isBlank();
  }
}
