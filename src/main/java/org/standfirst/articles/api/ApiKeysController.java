package org.standfirst.articles.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.standfirst.articles.pages.ApiKeyForm;
import org.standfirst.articles.pages.ApiKeysPage;
import org.standfirst.readers.BackOffices;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.StepUp;
import org.standfirst.readers.StepUp.Freshness;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.Visitors;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Notices;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// Where administrators see, make and revoke keys. Whoever makes one has proved just now who they
/// are; to revoke one, nobody has to lose time by that.
@Controller
class ApiKeysController {
  private static final String DONE = "articles.api.done.";
  private static final String FORM = ApiKeysPart.PATH + "/new";
  private final ApiKeys keys;
  private final StepUp stepUp;
  private final Visitors visitors;
  private final ClientAddresses addresses;
  private final Notices notices;
  private final BackOffices offices;
  private final Templates templates;

  ApiKeysController(
      ApiKeys keys,
      StepUp stepUp,
      Visitors visitors,
      ClientAddresses addresses,
      Notices notices,
      BackOffices offices,
      Templates templates) {
    this.keys = keys;
    this.stepUp = stepUp;
    this.visitors = visitors;
    this.addresses = addresses;
    this.notices = notices;
    this.offices = offices;
    this.templates = templates;
  }

  @GetMapping(ApiKeysPart.PATH)
  ResponseEntity<byte[]> list(HttpServletRequest request) {
    List<ApiKeysPage.Key> all = keys.all().stream().map(ApiKeysController::key).toList();
    return notices.page(
        request,
        DONE,
        done ->
            templates.articlesApiKeys(offices.frame(request), new ApiKeysPage(all, done, FORM)));
  }

  @GetMapping(FORM)
  ResponseEntity<byte[]> form(HttpServletRequest request) {
    return switch (stepUp.fresh(request, new ReturnPath(FORM))) {
      case Freshness.Stale(String path) -> Answers.seeOther(path);
      case Freshness.Fresh _ ->
          Answers.page(templates.articlesApiKey(offices.frame(request), empty()));
    };
  }

  @PostMapping(ApiKeysPart.PATH)
  ResponseEntity<byte[]> make(Fields fields, HttpServletRequest request) {
    return switch (stepUp.fresh(request, new ReturnPath(FORM))) {
      case Freshness.Stale(String path) -> Answers.seeOther(path);
      case Freshness.Fresh(ReaderId actor) -> make(actor, fields, request);
    };
  }

  private ResponseEntity<byte[]> make(ReaderId actor, Fields fields, HttpServletRequest request) {
    Reads reads = Reads.of(fields.text("reads"));
    if (reads == null) {
      return refused(fields, "reads", "articles.api.form.refused.reads", request);
    }
    String place = addresses.of(request).place();
    return switch (keys.make(actor, fields.text("name"), reads, place)) {
      case ApiKeys.Making.Made(Secret secret) ->
          Answers.page(templates.articlesApiMade(offices.frame(request), secret.letters()));
      case ApiKeys.Making.Nameless() ->
          refused(fields, "name", "articles.api.form.refused.nameless", request);
      case ApiKeys.Making.TooLong() ->
          refused(fields, "name", "articles.api.form.refused.too-long", request);
    };
  }

  @PostMapping(ApiKeysPart.PATH + "/{id}/revocation")
  ResponseEntity<byte[]> revoke(@PathVariable long id, HttpServletRequest request) {
    if (visitors.visitor(request) instanceof Visitor.Registered actor) {
      keys.revoke(actor.id(), id, addresses.of(request).place());
    }
    return notices.seeOther(ApiKeysPart.PATH, DONE + "revoked");
  }

  private ResponseEntity<byte[]> refused(
      Fields fields, String field, String why, HttpServletRequest request) {
    Reads reads = Reads.of(fields.text("reads"));
    var form = new ApiKeyForm(fields.echo("name"), choices(reads), field, why);
    return Answers.page(
        HttpStatus.UNPROCESSABLE_CONTENT, templates.articlesApiKey(offices.frame(request), form));
  }

  private static ApiKeyForm empty() {
    return new ApiKeyForm("", choices(Reads.TEASERS), "", "");
  }

  private static List<ApiKeyForm.Choice> choices(@Nullable Reads chosen) {
    return Arrays.stream(Reads.values())
        .map(each ->
            new ApiKeyForm.Choice(
                each.word(), "articles.api.choice." + each.word(), each == chosen))
        .toList();
  }

  private static ApiKeysPage.Key key(ApiKey key) {
    return new ApiKeysPage.Key(
        ApiKeysPart.PATH + "/" + key.id() + "/revocation",
        key.id(),
        key.name(),
        key.ending(),
        "articles.api.choice." + key.reads().word(),
        key.madeAt(),
        key.lastUsedAt());
  }
}
