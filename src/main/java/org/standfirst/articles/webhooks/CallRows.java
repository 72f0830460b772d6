package org.standfirst.articles.webhooks;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The calls in the outbox. A webhook is held before its calls, as by whoever removes it; who has
/// many calls in hand waits for none.
@Component
class CallRows {
  /// How long it is tried.
  static final Duration PATIENCE = Duration.ofDays(3);

  /// Longer than one try may take, so that nobody else tries the same call meanwhile.
  static final Duration LEASE = Duration.ofSeconds(40);

  /// How long a webhook is left alone after a try that failed, whatever else waits for it.
  private static final Duration REST = Duration.ofSeconds(10);

  private static final SimplePropertyRowMapper<Call> CALL =
      new SimplePropertyRowMapper<>(Call.class);
  private static final SimplePropertyRowMapper<Call.Standing> STANDING =
      new SimplePropertyRowMapper<>(Call.Standing.class);
  private final JdbcClient sql;
  private final Clock clock;

  CallRows(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// Adds a call; none to a webhook that has been removed since it was looked for.
  void add(long webhook, String type, String payload, Instant now) {
    sql.sql(
            """
            INSERT INTO webhook_calls (webhook, message, type, payload, posted_at, due_at)
            SELECT id, :message, :type, :payload, :now, :now FROM webhooks WHERE id = :webhook
            FOR KEY SHARE
            """)
        .param("webhook", webhook)
        .param("message", "msg_" + UUID.randomUUID().toString().replace("-", ""))
        .param("type", type)
        .param("payload", payload)
        .param("now", at(now))
        .update();
  }

  /// Takes a call that is due, and its webhook with it, for the length of a lease: a webhook gets
  /// one call at a time, the earliest first. Should this node fall meanwhile, another takes it
  /// after that. What another has settled since the look (nodes' clocks differ) isn't taken again.
  @Nullable Call claim() {
    return sql.sql(
            """
            WITH free AS (
              SELECT id, address, secret FROM webhooks
              WHERE switched_on AND rests_until <= :now AND EXISTS (
                SELECT FROM webhook_calls
                WHERE webhook = webhooks.id AND state = 'waiting' AND due_at <= :now)
              ORDER BY rests_until, id LIMIT 1 FOR UPDATE SKIP LOCKED),
            chosen AS (
              SELECT webhook_calls.id FROM webhook_calls
              JOIN free ON free.id = webhook_calls.webhook
              WHERE state = 'waiting' AND due_at <= :now
              ORDER BY due_at, webhook_calls.id LIMIT 1),
            claimed AS (
              UPDATE webhook_calls SET due_at = :until, attempts = attempts + 1
              FROM chosen
              WHERE webhook_calls.id = chosen.id AND state = 'waiting' AND due_at <= :now
              RETURNING webhook_calls.*),
            held AS (
              UPDATE webhooks SET rests_until = :until FROM claimed WHERE webhooks.id = webhook)
            SELECT claimed.id, webhook, address, secret, message, payload, posted_at, attempts
            FROM claimed JOIN free ON free.id = webhook
            """)
        .param("now", now())
        .param("until", now().plus(LEASE))
        .query(CALL)
        .optional()
        .orElse(null);
  }

  /// It has arrived.
  @Transactional
  void delivered(Call call, int status, long millis) {
    rest(call, Duration.ZERO);
    settle(call, "delivered", status, millis, "");
  }

  /// It has not, and is not tried again.
  @Transactional
  void giveUp(Call call, @Nullable Integer status, long millis, String reason) {
    rest(call, REST);
    settle(call, "given_up", status, millis, reason);
  }

  /// It has not, and is tried again then.
  @Transactional
  void defer(Call call, Instant until, @Nullable Integer status, long millis, String reason) {
    rest(call, REST);
    settle(call, "waiting", status, millis, reason);
    sql.sql("UPDATE webhook_calls SET due_at = :until WHERE id = :id")
        .param("id", call.id())
        .param("until", at(until))
        .update();
  }

  private void settle(
      Call call, String state, @Nullable Integer status, long millis, String reason) {
    sql.sql(
            """
            UPDATE webhook_calls
            SET state = :state, status = :status, millis = :millis, reason = :reason
            WHERE id = :id
            """)
        .param("id", call.id())
        .param("state", state)
        .param("status", status, Types.INTEGER)
        .param("millis", millis)
        .param("reason", reason)
        .update();
  }

  private void rest(Call call, Duration rest) {
    sql.sql("UPDATE webhooks SET rests_until = :until WHERE id = :id")
        .param("id", call.webhook())
        .param("until", now().plus(rest))
        .update();
  }

  /// The last calls of a webhook, the latest first.
  List<Call.Standing> latest(long webhook, int count) {
    return sql.sql(
            """
            SELECT type, posted_at, state, attempts, status, millis, reason,
              CASE state WHEN 'waiting' THEN due_at END AS due_at
            FROM webhook_calls WHERE webhook = :webhook ORDER BY id DESC LIMIT :count
            """)
        .param("webhook", webhook)
        .param("count", count)
        .query(STANDING)
        .list();
  }

  /// Gives up what was posted too long ago, such as to a webhook that is switched off.
  int giveUpPostedBefore(Instant moment) {
    return sql.sql(
            """
            UPDATE webhook_calls SET state = 'given_up'
            WHERE id IN (
              SELECT id FROM webhook_calls
              WHERE state = 'waiting' AND posted_at < :moment
              FOR UPDATE SKIP LOCKED)
            """)
        .param("moment", at(moment))
        .update();
  }

  int forgetPostedBefore(Instant moment) {
    return sql.sql(
            """
            DELETE FROM webhook_calls
            WHERE id IN (
              SELECT id FROM webhook_calls
              WHERE state <> 'waiting' AND posted_at < :moment
              FOR UPDATE SKIP LOCKED)
            """)
        .param("moment", at(moment))
        .update();
  }

  private OffsetDateTime now() {
    return at(clock.instant());
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
