package org.standfirst.articles;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Has authors found by their names who were there before names were folded.
@Component
class AuthorsFromBefore implements SmartInitializingSingleton {
  private static final int AT_ONCE = 500;
  private final JdbcClient sql;
  private final AuthorNames names;
  private final TransactionOperations transactions;

  AuthorsFromBefore(JdbcClient sql, AuthorNames names, TransactionOperations transactions) {
    this.sql = sql;
    this.names = names;
    this.transactions = transactions;
  }

  private record Nameless(long id, String name) {}

  @Override
  public void afterSingletonsInstantiated() {
    boolean more = true;
    while (more) {
      more = Boolean.TRUE.equals(transactions.execute(_ -> takesUp()));
    }
  }

  private boolean takesUp() {
    List<Nameless> next =
        sql.sql(
                """
                SELECT id, name FROM authors
                WHERE NOT EXISTS (SELECT FROM author_names WHERE author = authors.id)
                ORDER BY id LIMIT :count
                FOR UPDATE OF authors
                """)
            .param("count", AT_ONCE)
            .query((row, _) -> new Nameless(row.getLong(1), String.valueOf(row.getString(2))))
            .list();
    names.keep(next.stream().collect(Collectors.toMap(Nameless::id, Nameless::name)));
    return !next.isEmpty();
  }
}
