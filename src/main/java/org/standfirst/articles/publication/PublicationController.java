package org.standfirst.articles.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Filing;
import org.standfirst.articles.desk.DeskPart;
import org.standfirst.articles.work.Flaw;
import org.standfirst.articles.work.Moments;
import org.standfirst.articles.work.SentWork;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.site.Fields;

/// Where an article is brought into the paper, and out of it.
@Controller
class PublicationController {
  private static final String ARTICLE = DeskPart.PATH + "/{id:[0-9]{1,18}}";
  private final SentWork sent;
  private final Publication publication;
  private final Scheduling scheduling;
  private final Moments moments;

  PublicationController(
      SentWork sent, Publication publication, Scheduling scheduling, Moments moments) {
    this.sent = sent;
    this.publication = publication;
    this.scheduling = scheduling;
    this.moments = moments;
  }

  @PostMapping(ARTICLE + "/publication")
  ResponseEntity<byte[]> publish(@PathVariable long id, Fields fields, HttpServletRequest request) {
    var article = new ArticleId(id);
    return step(article, fields, request, "printed", by -> publication.publish(article, by));
  }

  @PostMapping(ARTICLE + "/correction")
  ResponseEntity<byte[]> correct(@PathVariable long id, Fields fields, HttpServletRequest request) {
    var article = new ArticleId(id);
    String words = fields.text("correction");
    return step(
        article, fields, request, "corrected", by -> publication.correct(article, words, by));
  }

  @PostMapping(ARTICLE + "/schedule")
  ResponseEntity<byte[]> schedule(
      @PathVariable long id, Fields fields, HttpServletRequest request) {
    var article = new ArticleId(id);
    String typed = fields.text("due");
    Instant due = moments.read(typed);
    return step(
        article,
        fields,
        request,
        "scheduled",
        by ->
            moments.isSkipped(typed)
                ? new PublicationOutcome.NotSo(PublicationOutcome.Why.NO_SUCH_MOMENT)
                : scheduling.schedule(article, due, by));
  }

  @PostMapping(ARTICLE + "/schedule/withdrawal")
  ResponseEntity<byte[]> unschedule(
      @PathVariable long id, Fields fields, HttpServletRequest request) {
    var article = new ArticleId(id);
    return step(article, fields, request, "unscheduled", by -> scheduling.unschedule(article, by));
  }

  @PostMapping(ARTICLE + "/publication/withdrawal")
  ResponseEntity<byte[]> unpublish(
      @PathVariable long id, Fields fields, HttpServletRequest request) {
    var article = new ArticleId(id);
    return step(article, fields, request, "unpublished", by -> publication.unpublish(article, by));
  }

  @PostMapping(ARTICLE + "/takedown")
  ResponseEntity<byte[]> takeDown(
      @PathVariable long id, Fields fields, HttpServletRequest request) {
    var article = new ArticleId(id);
    return step(article, fields, request, "taken-down", by -> publication.takeDown(article, by));
  }

  @PostMapping(ARTICLE + "/kill/overruling")
  ResponseEntity<byte[]> overrule(
      @PathVariable long id, Fields fields, HttpServletRequest request) {
    var article = new ArticleId(id);
    String seen = fields.text("kill");
    return step(
        article, fields, request, "overruled", by -> publication.overrule(article, seen, by));
  }

  private ResponseEntity<byte[]> step(
      ArticleId article,
      Fields fields,
      HttpServletRequest request,
      String saying,
      Function<Journalist, PublicationOutcome> step) {
    return sent.save(
        article,
        fields,
        request,
        kept ->
            switch (step.apply(kept.by())) {
              case PublicationOutcome.Done _ -> sent.onward(article, saying);
              case PublicationOutcome.Refused(Filing.Reason reason) ->
                  refused(article, fields, kept, field(reason), reason.key(), request);
              case PublicationOutcome.NotSo(PublicationOutcome.Why why) ->
                  refused(article, fields, kept, why.field(), why.key(), request);
              case PublicationOutcome.Undescribed(List<Flaw> lacking) ->
                  sent.refused(article, fields, kept, lacking, request);
              case PublicationOutcome.NotTheirs _ ->
                  throw new ResponseStatusException(HttpStatus.FORBIDDEN);
              case PublicationOutcome.Gone _ ->
                  throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            });
  }

  private ResponseEntity<byte[]> refused(
      ArticleId article,
      Fields fields,
      SentWork.Kept kept,
      String field,
      String key,
      HttpServletRequest request) {
    return sent.refused(article, fields, kept, List.of(new Flaw(field, key)), request);
  }

  /// The field where it is put right.
  private static String field(Filing.Reason reason) {
    return switch (reason) {
      case NO_HEADLINE -> "headline";
      case NO_BODY, TOO_LONG, NO_SUCH_ARTICLE -> "body";
      case NO_SUCH_SECTION -> "section";
      case NO_SUCH_AUTHOR -> "name0";
      case NO_SUCH_PICTURE -> "lead";
      case ADDRESS_TAKEN -> "slug";
    };
  }
}
