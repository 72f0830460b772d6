package org.standfirst.articles.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
import org.standfirst.articles.work.SentWork;
import org.standfirst.articles.work.WorkPages;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;

/// Where an article is brought into the paper.
@Controller
class PublicationController {
  private final SentWork sent;
  private final Publication publication;

  PublicationController(SentWork sent, Publication publication) {
    this.sent = sent;
    this.publication = publication;
  }

  @PostMapping(DeskPart.PATH + "/{id:[0-9]{1,18}}/publication")
  ResponseEntity<byte[]> publish(@PathVariable long id, Fields fields, HttpServletRequest request) {
    var article = new ArticleId(id);
    return sent.save(
        article,
        fields,
        request,
        kept ->
            switch (publication.publish(article, kept.by())) {
              case PublicationOutcome.Printed _ ->
                  Answers.seeOther(WorkPages.path(article) + "?saved=printed");
              case PublicationOutcome.Refused(Filing.Reason reason) ->
                  sent.refused(
                      article,
                      fields,
                      kept,
                      List.of(new Flaw(field(reason), reason.key())),
                      request);
              case PublicationOutcome.NotTheirs _ ->
                  throw new ResponseStatusException(HttpStatus.FORBIDDEN);
              case PublicationOutcome.Gone _ ->
                  throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            });
  }

  /// The field where it is put right.
  private static String field(Filing.Reason reason) {
    return switch (reason) {
      case NO_HEADLINE -> "headline";
      case NO_BODY, TOO_LONG, NO_SUCH_ARTICLE -> "body";
      case NO_SUCH_SECTION -> "section";
      case NO_SUCH_AUTHOR -> "byline";
      case NO_SUCH_PICTURE -> "lead";
      case ADDRESS_TAKEN -> "slug";
    };
  }
}
