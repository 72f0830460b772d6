package org.standfirst.articles.webhooks;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleChange;
import org.standfirst.articles.Teaser;
import org.standfirst.articles.Teasers;
import org.standfirst.articles.api.ArticleItems;
import org.standfirst.database.Announcements;
import org.standfirst.site.PaperSettings;
import tools.jackson.databind.json.JsonMapper;

/// Where calls are posted. A call belongs to the transaction of the change that it tells of: it
/// goes out when that commits, and not at all when it doesn't. It says what stands before the wall.
@Component
class CallOutbox {
  static final String CHANNEL = "webhooks";
  private final WebhookRows webhooks;
  private final CallRows calls;
  private final Teasers teasers;
  private final ArticleItems items;
  private final PaperSettings settings;
  private final Announcements announcements;
  private final JsonMapper json;
  private final Clock clock;

  CallOutbox(
      WebhookRows webhooks,
      CallRows calls,
      Teasers teasers,
      ArticleItems items,
      PaperSettings settings,
      Announcements announcements,
      JsonMapper json,
      Clock clock) {
    this.webhooks = webhooks;
    this.calls = calls;
    this.teasers = teasers;
    this.items = items;
    this.settings = settings;
    this.announcements = announcements;
    this.json = json;
    this.clock = clock;
  }

  /// What is said of an article that has left the paper.
  record Former(long id, String url) {}

  @EventListener
  void on(ArticleChange change) {
    Occasion occasion = Occasion.of(change);
    if (occasion != null) {
      tell(occasion, change);
    }
  }

  private void tell(Occasion occasion, ArticleChange change) {
    List<Long> awaiting = webhooks.awaiting(occasion);
    if (!awaiting.isEmpty()) {
      post(awaiting, occasion.word(), Map.of("article", article(change)));
    }
  }

  /// Posts a call that says nothing.
  void test(long webhook) {
    post(List.of(webhook), Occasion.TEST, Map.of());
  }

  private Object article(ArticleChange change) {
    Teaser teaser = teasers.of(List.of(change.id())).get(change.id());
    return teaser == null
        ? new Former(change.id().value(), settings.absolute(change.path()))
        : items.item(teaser);
  }

  private void post(List<Long> to, String type, Map<String, Object> data) {
    Instant now = clock.instant();
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("type", type);
    message.put("timestamp", now);
    message.put("data", data);
    String payload = json.writeValueAsString(message);
    to.forEach(each -> calls.add(each, type, payload, now));
    announcements.announce(CHANNEL, type);
  }
}
