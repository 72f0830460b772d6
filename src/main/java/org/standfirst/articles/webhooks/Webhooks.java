package org.standfirst.articles.webhooks;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.database.DatabaseSettings;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.ReaderId;

/// The webhooks, as administrators make, change and remove them.
@Component
class Webhooks {
  private static final int MOST = 50;
  private final WebhookRows rows;
  private final SigningSecrets secrets;
  private final CallOutbox outbox;
  private final AuditTrail trail;
  private final DatabaseSettings database;
  private final Clock clock;

  Webhooks(
      WebhookRows rows,
      SigningSecrets secrets,
      CallOutbox outbox,
      AuditTrail trail,
      DatabaseSettings database,
      Clock clock) {
    this.rows = rows;
    this.secrets = secrets;
    this.outbox = outbox;
    this.trail = trail;
    this.database = database;
    this.clock = clock;
  }

  /// Who does something to a webhook, and from where.
  record Actor(ReaderId reader, String place) {}

  /// What came of making one.
  sealed interface Making {
    /// Here is its secret, for this once.
    record Made(long id, SigningSecret secret) implements Making {}

    /// It isn't made.
    ///
    /// @param field what is to be put right
    /// @param why the key of the words that say why
    record Refused(String field, String why) implements Making {}
  }

  /// What came of doing something to one.
  sealed interface Doing {
    /// It is done.
    record Done() implements Doing {}

    /// It has a new secret.
    record Renewed(SigningSecret secret) implements Doing {}

    /// Nothing would ever be called.
    record NoOccasion() implements Doing {}

    /// There is none of that number.
    record Unknown() implements Doing {}
  }

  List<Webhook> all() {
    return rows.all();
  }

  @Nullable Webhook find(long id) {
    return rows.find(id);
  }

  /// Makes one.
  @Transactional
  Making make(Actor actor, String typed, Set<Occasion> occasions) {
    return switch (WebhookAddress.read(typed, database.embedded())) {
      case WebhookAddress.Reading.Bad(var why) -> new Making.Refused("address", why);
      case WebhookAddress.Reading.Good(var address) -> {
        if (occasions.isEmpty()) {
          yield new Making.Refused("occasions", "articles.webhooks.refused.no-occasion");
        }
        if (rows.all().size() >= MOST) {
          yield new Making.Refused("address", "articles.webhooks.refused.too-many");
        }
        SigningSecret secret = SigningSecret.random();
        long id = rows.nextId();
        rows.add(
            new Webhook(id, address, occasions, true), secrets.seal(secret, id), clock.instant());
        note("articles.deed.webhook-made", actor, id);
        yield new Making.Made(id, secret);
      }
    };
  }

  /// Says on what occasions it calls, and whether it does at all.
  @Transactional
  Doing change(Actor actor, long id, Set<Occasion> occasions, boolean on) {
    Webhook before = rows.find(id);
    if (before == null) {
      return new Doing.Unknown();
    }
    if (occasions.isEmpty()) {
      return new Doing.NoOccasion();
    }
    if (on != before.on() || !occasions.equals(before.occasions())) {
      rows.change(id, occasions, on);
      note("articles.deed.webhook-changed", actor, id);
    }
    return new Doing.Done();
  }

  /// Gives it another secret; calls that wait are signed with that.
  @Transactional
  Doing renewSecret(Actor actor, long id) {
    if (rows.find(id) == null) {
      return new Doing.Unknown();
    }
    SigningSecret secret = SigningSecret.random();
    rows.secret(id, secrets.seal(secret, id));
    note("articles.deed.webhook-secret-renewed", actor, id);
    return new Doing.Renewed(secret);
  }

  /// Calls it to try it out.
  @Transactional
  Doing test(long id) {
    if (rows.find(id) == null) {
      return new Doing.Unknown();
    }
    outbox.test(id);
    return new Doing.Done();
  }

  /// Removes it, with all calls that wait.
  @Transactional
  Doing remove(Actor actor, long id) {
    if (rows.find(id) == null) {
      return new Doing.Unknown();
    }
    rows.remove(id);
    note("articles.deed.webhook-removed", actor, id);
    return new Doing.Done();
  }

  private void note(String deed, Actor actor, long id) {
    trail.note(
        new AuditTrail.Line(
            deed, actor.reader(), null, actor.place(), Map.of("webhook", Long.toString(id))));
  }
}
