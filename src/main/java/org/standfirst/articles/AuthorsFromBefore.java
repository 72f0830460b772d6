package org.standfirst.articles;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Has authors found by their names who were there before names were folded, or were folded
/// otherwise. Where there are none a start looks into an empty index.
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
    long last = 0;
    while (last >= 0) {
      long after = last;
      last = Objects.requireNonNull(transactions.execute(_ -> takesUp(after)));
    }
  }

  /// The last of the next; negative: there are no more. Whoever links one of them needn't wait.
  private long takesUp(long after) {
    List<Nameless> next =
        sql.sql(
                """
                SELECT id, name FROM authors
                WHERE NOT findable AND id > :after
                ORDER BY id LIMIT :count
                FOR NO KEY UPDATE
                """)
            .param("after", after)
            .param("count", AT_ONCE)
            .query((row, _) -> new Nameless(row.getLong(1), String.valueOf(row.getString(2))))
            .list();
    if (next.isEmpty()) {
      return -1;
    }
    names.keep(next.stream().collect(Collectors.toMap(Nameless::id, Nameless::name)));
    return next.getLast().id();
  }
}
