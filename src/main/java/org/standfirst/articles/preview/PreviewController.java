package org.standfirst.articles.preview;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Proofs;
import org.standfirst.articles.desk.DeskPart;
import org.standfirst.articles.publication.Handover;
import org.standfirst.articles.work.SentWork;
import org.standfirst.articles.work.Work;
import org.standfirst.articles.work.WorkingCopy;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Frames;

/// Where outsiders read what isn't in the paper yet, and where the newsroom makes and takes back
/// the links to it. The page is never kept by the press nor by any cache, and searchers are sent
/// away.
@Controller
class PreviewController {
  private static final String PREVIEWS = DeskPart.PATH + "/{id:[0-9]{1,18}}/previews";
  private final PreviewLinks links;
  private final Work work;
  private final SentWork sent;
  private final Handover handover;
  private final Proofs proofs;
  private final Frames frames;

  PreviewController(
      PreviewLinks links,
      Work work,
      SentWork sent,
      Handover handover,
      Proofs proofs,
      Frames frames) {
    this.links = links;
    this.work = work;
    this.sent = sent;
    this.handover = handover;
    this.proofs = proofs;
    this.frames = frames;
  }

  @GetMapping(PreviewLinks.PATH + "{token}")
  ResponseEntity<byte[]> page(@PathVariable String token, HttpServletRequest request) {
    ArticleId article = links.behind(token);
    JteModel page = article == null ? null : proof(article, request);
    if (page == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    ResponseEntity<byte[]> answer = Answers.page(page);
    return ResponseEntity.ok()
        .headers(answer.getHeaders())
        .header("X-Robots-Tag", "noindex, nofollow")
        .body(answer.getBody());
  }

  private @Nullable JteModel proof(ArticleId article, HttpServletRequest request) {
    WorkingCopy copy = work.open(article);
    // what its agency has taken back is shown to nobody outside
    return copy == null || copy.killing() != null
        ? null
        : proofs.page(
            frames.frame(request),
            article,
            handover.copy(copy.manuscript()),
            copy.manuscript().dressing());
  }

  @PostMapping(PREVIEWS)
  ResponseEntity<byte[]> make(@PathVariable long id, Fields fields, HttpServletRequest request) {
    var article = new ArticleId(id);
    return sent.save(
        article,
        fields,
        request,
        _ -> {
          links.make(article);
          return sent.onward(article, "preview", "#previews");
        });
  }

  @PostMapping(PREVIEWS + "/removal")
  ResponseEntity<byte[]> takeBackAll(
      @PathVariable long id, Fields fields, HttpServletRequest request) {
    var article = new ArticleId(id);
    return sent.save(
        article,
        fields,
        request,
        _ -> {
          links.takeBackAll(article);
          return sent.onward(article, "no-previews", "#previews");
        });
  }

  @PostMapping(PREVIEWS + "/{number:[0-9]{1,18}}/removal")
  ResponseEntity<byte[]> takeBack(
      @PathVariable long id, @PathVariable long number, Fields fields, HttpServletRequest request) {
    var article = new ArticleId(id);
    return sent.save(
        article,
        fields,
        request,
        _ -> {
          links.takeBack(article, number);
          return sent.onward(article, "no-preview", "#previews");
        });
  }
}
