package org.standfirst.articles.work;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.desk.DeskPart;
import org.standfirst.articles.workflow.Step;
import org.standfirst.articles.workflow.Workflow;
import org.standfirst.site.Fields;

/// Where an article is handed on, found ready and given back.
@Controller
class StepController {
  private final SentWork sent;
  private final Descriptions descriptions;
  private final Workflow workflow;

  StepController(SentWork sent, Descriptions descriptions, Workflow workflow) {
    this.sent = sent;
    this.descriptions = descriptions;
    this.workflow = workflow;
  }

  @PostMapping(DeskPart.PATH + "/{id:[0-9]{1,18}}/{step:submission|readiness|return}")
  ResponseEntity<byte[]> take(
      @PathVariable long id, @PathVariable String step, Fields fields, HttpServletRequest request) {
    var article = new ArticleId(id);
    Step wanted =
        Arrays.stream(Step.values())
            .filter(each -> each.word().equals(step))
            .findFirst()
            .orElseThrow();
    return sent.save(
        article,
        fields,
        request,
        kept -> {
          List<Flaw> lacking =
              wanted == Step.READINESS ? descriptions.lacking(kept.written()) : List.of();
          return lacking.isEmpty()
              ? taken(wanted, article, fields, kept, request)
              : sent.refused(article, fields, kept, lacking, request);
        });
  }

  private ResponseEntity<byte[]> taken(
      Step wanted,
      ArticleId article,
      Fields fields,
      SentWork.Kept kept,
      HttpServletRequest request) {
    return switch (workflow.take(wanted, article, kept.by())) {
      case Workflow.Outcome.Taken _ -> sent.onward(article, wanted.word());
      case Workflow.Outcome.NotFromHere _ ->
          sent.refused(
              article,
              fields,
              kept,
              List.of(new Flaw("article", "articles.refused.not-from-here")),
              request);
      case Workflow.Outcome.NotTheirs _ -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    };
  }
}
