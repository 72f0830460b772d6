package org.standfirst.articles.webhooks;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.articles.webhooks.Webhooks.Doing;
import org.standfirst.articles.webhooks.Webhooks.Making;
import org.standfirst.readers.BackOffices;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.StepUp;
import org.standfirst.readers.StepUp.Freshness;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Notices;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// Where administrators look after webhooks. Whoever makes, changes or removes one, or has its
/// secret made anew, has proved just now who they are.
@Controller
class WebhooksController {
  private static final String DONE = "articles.webhooks.done.";
  private static final String GONE = "articles.webhooks.gone.";
  private static final String FORM = WebhooksPart.PATH + "/new";
  private static final String ONE = WebhooksPart.PATH + "/{id}";
  private final Webhooks webhooks;
  private final WebhookPages pages;
  private final StepUp stepUp;
  private final ClientAddresses addresses;
  private final Notices notices;
  private final BackOffices offices;
  private final Templates templates;

  WebhooksController(
      Webhooks webhooks,
      WebhookPages pages,
      StepUp stepUp,
      ClientAddresses addresses,
      Notices notices,
      BackOffices offices,
      Templates templates) {
    this.webhooks = webhooks;
    this.pages = pages;
    this.stepUp = stepUp;
    this.addresses = addresses;
    this.notices = notices;
    this.offices = offices;
    this.templates = templates;
  }

  @GetMapping(WebhooksPart.PATH)
  ResponseEntity<byte[]> list(HttpServletRequest request) {
    return notices.page(
        request,
        GONE,
        done ->
            templates.articlesWebhooksList(
                offices.frame(request), pages.list(webhooks.all(), done)));
  }

  @GetMapping(FORM)
  ResponseEntity<byte[]> form(HttpServletRequest request) {
    return switch (stepUp.fresh(request, new ReturnPath(FORM))) {
      case Freshness.Stale(String path) -> Answers.seeOther(path);
      case Freshness.Fresh _ ->
          Answers.page(form("", EnumSet.allOf(Occasion.class), null, request));
    };
  }

  @PostMapping(WebhooksPart.PATH)
  ResponseEntity<byte[]> make(Fields fields, HttpServletRequest request) {
    Set<Occasion> occasions = occasions(fields);
    return switch (stepUp.fresh(request, new ReturnPath(FORM))) {
      case Freshness.Stale(String path) -> Answers.seeOther(path);
      case Freshness.Fresh(ReaderId reader) ->
          switch (webhooks.make(actor(reader, request), fields.text("address"), occasions)) {
            case Making.Made(long id, SigningSecret secret) -> shown(id, secret, request);
            case Making.Refused(String field, String why) ->
                Answers.page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    form(
                        fields.echo("address"),
                        occasions,
                        new WebhookPages.Problem(field, why),
                        request));
          };
    };
  }

  @GetMapping(ONE)
  ResponseEntity<byte[]> one(@PathVariable long id, HttpServletRequest request) {
    Webhook webhook = found(id);
    return notices.page(request, DONE, done -> page(webhook, done, "", request));
  }

  @PostMapping(ONE)
  ResponseEntity<byte[]> change(@PathVariable long id, Fields fields, HttpServletRequest request) {
    return switch (stepUp.fresh(request, back(id))) {
      case Freshness.Stale(String path) -> Answers.seeOther(path);
      case Freshness.Fresh(ReaderId reader) ->
          answer(
              id,
              webhooks.change(actor(reader, request), id, occasions(fields), fields.ticked("on")),
              "saved",
              request);
    };
  }

  @PostMapping(ONE + "/secrets")
  ResponseEntity<byte[]> renewSecret(@PathVariable long id, HttpServletRequest request) {
    return switch (stepUp.fresh(request, back(id))) {
      case Freshness.Stale(String path) -> Answers.seeOther(path);
      case Freshness.Fresh(ReaderId reader) ->
          answer(id, webhooks.renewSecret(actor(reader, request), id), "", request);
    };
  }

  @PostMapping(ONE + "/tests")
  ResponseEntity<byte[]> test(@PathVariable long id, HttpServletRequest request) {
    return answer(id, webhooks.test(id), "tested", request);
  }

  @PostMapping(ONE + "/removal")
  ResponseEntity<byte[]> remove(@PathVariable long id, HttpServletRequest request) {
    return switch (stepUp.fresh(request, back(id))) {
      case Freshness.Stale(String path) -> Answers.seeOther(path);
      case Freshness.Fresh(ReaderId reader) -> {
        webhooks.remove(actor(reader, request), id);
        yield notices.seeOther(WebhooksPart.PATH, GONE + "removed");
      }
    };
  }

  private ResponseEntity<byte[]> answer(
      long id, Doing doing, String done, HttpServletRequest request) {
    return switch (doing) {
      case Doing.Done() -> notices.seeOther(WebhookPages.path(id), DONE + done);
      case Doing.Renewed(SigningSecret secret) -> shown(id, secret, request);
      case Doing.NoOccasion() ->
          Answers.page(
              HttpStatus.UNPROCESSABLE_CONTENT,
              page(found(id), "", "articles.webhooks.refused.no-occasion", request));
      case Doing.Unknown() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }

  private Webhook found(long id) {
    Webhook webhook = webhooks.find(id);
    if (webhook == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return webhook;
  }

  private JteModel page(Webhook webhook, String done, String problem, HttpServletRequest request) {
    return templates.articlesWebhooksOne(
        offices.frame(request), pages.page(webhook, done, problem));
  }

  private ResponseEntity<byte[]> shown(long id, SigningSecret secret, HttpServletRequest request) {
    return Answers.page(
        templates.articlesWebhooksMade(
            offices.frame(request), secret.letters(), WebhookPages.path(id)));
  }

  private JteModel form(
      String address,
      Set<Occasion> occasions,
      WebhookPages.@Nullable Problem problem,
      HttpServletRequest request) {
    return templates.articlesWebhooksForm(
        offices.frame(request), pages.form(address, occasions, problem));
  }

  private Webhooks.Actor actor(ReaderId reader, HttpServletRequest request) {
    return new Webhooks.Actor(reader, addresses.of(request).place());
  }

  private static ReturnPath back(long id) {
    return new ReturnPath(WebhookPages.path(id));
  }

  private static Set<Occasion> occasions(Fields fields) {
    return Occasion.of(fields.texts("occasions"));
  }
}
