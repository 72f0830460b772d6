package org.standfirst.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Chooses between the embedded and an outside PostgreSQL, and opens the connections.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {
  @Bean
  @ConditionalOnMissingBean
  DatabaseAddress databaseAddress(DatabaseSettings settings, EmbeddedDatabase embedded) {
    EmbeddedPostgres postgres = embedded.postgres();
    if (postgres != null) {
      return new DatabaseAddress(postgres.url("postgres"), "postgres", postgres.password());
    }
    DatabaseSettings.Database outside = settings.database();
    Path file = outside.passwordFile();
    String password = file == null ? outside.password() : password(file);
    return new DatabaseAddress(String.valueOf(outside.url()), outside.user(), password);
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

  @Bean(destroyMethod = "close")
  EmbeddedDatabase embeddedDatabase(DatabaseSettings settings) {
    return new EmbeddedDatabase(
        settings.embedded() ? EmbeddedPostgres.start(settings.data()) : null);
  }

  @Bean(destroyMethod = "close")
  HikariDataSource dataSource(DatabaseAddress address, DatabaseSettings settings) {
    DatabaseCheck.check(address);
    var source = new HikariDataSource();
    source.setJdbcUrl(address.url());
    source.setUsername(address.user());
    source.setPassword(address.password());
    source.setMaximumPoolSize(settings.database().connections());
    source.setMinimumIdle(2);
    source.setPoolName("standfirst");
    source.setConnectionTimeout(10_000);
    source.addDataSourceProperty("ApplicationName", "standfirst");
    source.addDataSourceProperty("tcpKeepAlive", "true");
    // what the database says of an error quotes rows: addresses, and copy that isn't published
    source.addDataSourceProperty("logServerErrorDetail", "false");
    return source;
  }

  /// Holds the embedded PostgreSQL as long as the program runs; holds nothing where an outside one
  /// is used.
  record EmbeddedDatabase(@Nullable EmbeddedPostgres postgres) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      if (postgres != null) {
        postgres.close();
      }
    }
  }
}
