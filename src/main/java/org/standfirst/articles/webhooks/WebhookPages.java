package org.standfirst.articles.webhooks;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.pages.WebhookForm;
import org.standfirst.articles.pages.WebhookPage;
import org.standfirst.articles.pages.WebhooksPage;
import org.standfirst.site.Texts;

/// Lays out the pages of the webhooks.
@Component
class WebhookPages {
  private static final int LATEST = 30;
  private final CallRows calls;
  private final Texts texts;

  WebhookPages(CallRows calls, Texts texts) {
    this.calls = calls;
    this.texts = texts;
  }

  WebhooksPage list(List<Webhook> webhooks, String done) {
    return new WebhooksPage(webhooks.stream().map(this::line).toList(), done, path("new"));
  }

  WebhookForm form(String address, Set<Occasion> chosen, @Nullable Problem problem) {
    return new WebhookForm(
        address,
        occasions(chosen),
        problem == null ? "" : problem.field(),
        problem == null ? "" : problem.why());
  }

  WebhookPage page(Webhook webhook, String done, String problem) {
    List<WebhookPage.Call> latest =
        calls.latest(webhook.id(), LATEST).stream().map(this::call).toList();
    return new WebhookPage(
        path(webhook.id()),
        webhook.address(),
        webhook.on(),
        occasions(webhook.occasions()),
        latest,
        done,
        problem);
  }

  static String path(Object what) {
    return WebhooksPart.PATH + "/" + what;
  }

  private WebhooksPage.Line line(Webhook webhook) {
    List<Call.Standing> last = calls.latest(webhook.id(), 1);
    String occasions =
        webhook.occasions().stream()
            .map(each -> texts.plain(key(each)))
            .collect(Collectors.joining(", "));
    return new WebhooksPage.Line(
        path(webhook.id()),
        webhook.address(),
        occasions,
        webhook.on(),
        last.isEmpty() ? null : call(last.getFirst()));
  }

  private WebhookPage.Call call(Call.Standing standing) {
    String state = "articles.webhooks.state." + standing.state().replace('_', '-');
    return new WebhookPage.Call(
        standing.type(),
        standing.postedAt(),
        state,
        answer(standing),
        standing.attempts(),
        standing.dueAt());
  }

  private String answer(Call.Standing standing) {
    Integer millis = standing.millis();
    if (millis == null) {
      return "";
    }
    return standing.status() == null
        ? standing.reason()
        : texts.plain("articles.webhooks.answer", standing.status(), millis);
  }

  private static List<WebhookForm.Choice> occasions(Set<Occasion> chosen) {
    return Arrays.stream(Occasion.values())
        .map(each -> new WebhookForm.Choice(each.word(), key(each), chosen.contains(each)))
        .toList();
  }

  private static String key(Occasion occasion) {
    return "articles.webhooks.occasion." + occasion.word();
  }

  /// What is to be put right on a form.
  record Problem(String field, String why) {}
}
