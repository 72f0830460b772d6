package org.standfirst;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.standfirst.database.EmbeddedPostgres;
import org.standfirst.database.SigningKeys;
import org.standfirst.database.TestPostgres;

/// Hands out fresh databases, each a copy of one that is migrated once.
public final class TestDatabase {
  private static final EmbeddedPostgres POSTGRES = TestPostgres.start();
  private static final String ADDRESS = "--standfirst.database.url=";
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final String TEMPLATE = template();

  private TestDatabase() {}

  /// A fresh database with all tables and no rows.
  public static DataSource fresh() {
    return source(freshUrl());
  }

  /// The database that program arguments name.
  public static DataSource source(String[] arguments) {
    return source(arguments[0].substring(ADDRESS.length()));
  }

  private static DataSource source(String url) {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser("postgres");
    source.setPassword(POSTGRES.password());
    return source;
  }

  /// The keys that a newsroom on that database signs with.
  public static SigningKeys keys(DataSource source) {
    return new SigningKeys(JdbcClient.create(source), new JdbcTransactionManager(source));
  }

  /// Program arguments that make Standfirst use a fresh database, as an outside one.
  public static String[] arguments() {
    return new String[] {
      ADDRESS + freshUrl(),
      "--standfirst.database.user=postgres",
      "--standfirst.database.password=" + POSTGRES.password(),
      "--server.port=0",
      "--management.server.port=0"
    };
  }

  /// The address of a fresh database.
  public static String freshUrl() {
    String name = "test_" + NUMBER.incrementAndGet();
    run("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    run("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
    return POSTGRES.url(name);
  }

  /// The password of its user `postgres`.
  public static String password() {
    return POSTGRES.password();
  }

  private static String template() {
    run("DROP DATABASE IF EXISTS migrated WITH (FORCE)");
    run("CREATE DATABASE migrated");
    Flyway.configure()
        .dataSource(POSTGRES.url("migrated"), "postgres", POSTGRES.password())
        .locations("classpath:db/migration")
        .load()
        .migrate();
    return "migrated";
  }

  private static void run(String statement) {
    try (Connection connection =
            DriverManager.getConnection(POSTGRES.url("postgres"), "postgres", POSTGRES.password());
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
