package org.standfirst.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
    return DatabaseAddress.outside(settings.database());
  }

  @Bean(destroyMethod = "close")
  EmbeddedDatabase embeddedDatabase(DatabaseSettings settings) {
    return new EmbeddedDatabase(
        settings.embedded() ? EmbeddedPostgres.start(settings.data()) : null);
  }

  @Bean(destroyMethod = "close")
  HikariDataSource dataSource(
      DatabaseAddress address, DatabaseSettings settings, ObjectProvider<EarlyLook.Look> early) {
    EarlyLook.Look look = settings.embedded() ? null : early.getIfAvailable();
    if (look == null) {
      DatabaseCheck.check(address);
    } else {
      look.await();
    }
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
