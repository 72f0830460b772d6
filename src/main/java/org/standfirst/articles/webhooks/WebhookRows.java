package org.standfirst.articles.webhooks;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of the webhooks.
@Component
class WebhookRows {
  private static final String COLUMNS = "id, address, occasions, switched_on AS on";
  private final JdbcClient sql;

  WebhookRows(JdbcClient sql) {
    this.sql = sql;
  }

  List<Webhook> all() {
    return sql.sql("SELECT %s FROM webhooks ORDER BY id".formatted(COLUMNS))
        .query(Webhook.ROW)
        .list();
  }

  @Nullable Webhook find(long id) {
    return sql.sql("SELECT %s FROM webhooks WHERE id = :id".formatted(COLUMNS))
        .param("id", id)
        .query(Webhook.ROW)
        .optional()
        .orElse(null);
  }

  /// Those that call on that occasion.
  List<Long> awaiting(Occasion occasion) {
    return sql.sql("SELECT id FROM webhooks WHERE switched_on AND :word = ANY (occasions)")
        .param("word", occasion.word())
        .query((row, _) -> row.getLong(1))
        .list();
  }

  /// The number of the next one.
  long nextId() {
    return sql.sql("SELECT nextval(pg_get_serial_sequence('webhooks', 'id'))")
        .query((row, _) -> row.getLong(1))
        .single();
  }

  void add(Webhook webhook, byte[] secret, Instant now) {
    sql.sql(
            """
            INSERT INTO webhooks (id, address, secret, occasions, switched_on, rests_until)
            OVERRIDING SYSTEM VALUE
            VALUES (:id, :address, :secret, :occasions, :on, :now)
            """)
        .param("id", webhook.id())
        .param("address", webhook.address())
        .param("secret", secret)
        .param("occasions", words(webhook.occasions()))
        .param("on", webhook.on())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void change(long id, Set<Occasion> occasions, boolean on) {
    sql.sql("UPDATE webhooks SET occasions = :occasions, switched_on = :on WHERE id = :id")
        .param("id", id)
        .param("occasions", words(occasions))
        .param("on", on)
        .update();
  }

  void secret(long id, byte[] secret) {
    sql.sql("UPDATE webhooks SET secret = :secret WHERE id = :id")
        .param("id", id)
        .param("secret", secret)
        .update();
  }

  void remove(long id) {
    sql.sql("DELETE FROM webhooks WHERE id = :id").param("id", id).update();
  }

  private static String[] words(Set<Occasion> occasions) {
    return occasions.stream().map(Occasion::word).toArray(String[]::new);
  }
}
