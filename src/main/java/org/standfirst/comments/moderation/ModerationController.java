package org.standfirst.comments.moderation;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Teaser;
import org.standfirst.articles.Teasers;
import org.standfirst.comments.CommentAddress;
import org.standfirst.comments.Signature;
import org.standfirst.comments.pages.NewsroomCommentsPage;
import org.standfirst.readers.BackOffices;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.Visitor;
import org.standfirst.site.Fields;
import org.standfirst.site.Notices;
import standfirst.templates.Templates;

/// Where moderators look through what is written, take comments out and put them back.
@Controller
class ModerationController {
  private static final String COMMENT =
      ModerationPart.PATH + "/{article:[1-9][0-9]{0,17}}/{number:[1-9][0-9]{0,17}}";
  private static final String DONE = "comments.newsroom.done.";
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
  private static final int A_PAGE = 40;
  private final Moderation moderation;
  private final LatestComments latest;
  private final Teasers teasers;
  private final ClientAddresses addresses;
  private final Notices notices;
  private final BackOffices offices;
  private final Templates templates;

  ModerationController(
      Moderation moderation,
      LatestComments latest,
      Teasers teasers,
      ClientAddresses addresses,
      Notices notices,
      BackOffices offices,
      Templates templates) {
    this.moderation = moderation;
    this.latest = latest;
    this.teasers = teasers;
    this.addresses = addresses;
    this.notices = notices;
    this.offices = offices;
    this.templates = templates;
  }

  @GetMapping(ModerationPart.PATH)
  ResponseEntity<byte[]> all(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String before,
      HttpServletRequest request) {
    boolean rejected = state.equals("rejected");
    long below = NUMBER.matcher(before).matches() ? Long.parseLong(before) : Long.MAX_VALUE;
    return notices.page(request, DONE, said -> page(rejected, below, said, request));
  }

  private JteModel page(boolean rejected, long below, String said, HttpServletRequest request) {
    List<LatestComments.Found> found = latest.below(below, rejected, A_PAGE + 1);
    boolean more = found.size() > A_PAGE;
    List<LatestComments.Found> shown = more ? found.subList(0, A_PAGE) : found;
    Map<ArticleId, Teaser> articles =
        teasers.of(shown.stream().map(each -> new ArticleId(each.article())).distinct().toList());
    return templates.commentsNewsroom(
        offices.frame(request),
        new NewsroomCommentsPage(
            rejected,
            said,
            shown.stream()
                .map(each -> line(each, articles.get(new ArticleId(each.article()))))
                .toList(),
            List.of(Reason.values()).stream().map(Reason::word).toList(),
            more
                ? "%s?state=%s&before=%d"
                    .formatted(
                        ModerationPart.PATH, rejected ? "rejected" : "all", shown.getLast().id())
                : ""));
  }

  private static NewsroomCommentsPage.Line line(
      LatestComments.Found found, @Nullable Teaser article) {
    return new NewsroomCommentsPage.Line(
        Signature.of(found.firstName(), found.lastName(), found.pseudonym()).name(),
        article == null ? "" : article.headline(),
        article == null ? "" : article.path() + "/comments/" + found.number(),
        ModerationPart.PATH + "/" + found.article() + "/" + found.number(),
        found.text(),
        found.state().equals("shown"),
        found.why(),
        found.writtenAt(),
        found.editedAt());
  }

  @PostMapping(COMMENT + "/removal")
  ResponseEntity<byte[]> reject(
      @PathVariable long article,
      @PathVariable long number,
      Fields fields,
      Visitor visitor,
      HttpServletRequest request) {
    Reason reason = Reason.of(fields.text("reason"));
    if (reason == null) {
      throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return done(
        moderation.reject(address(article, number), reason, by(visitor, request)), "rejected");
  }

  @PostMapping(COMMENT + "/restoration")
  ResponseEntity<byte[]> restore(
      @PathVariable long article,
      @PathVariable long number,
      Visitor visitor,
      HttpServletRequest request) {
    return done(moderation.restore(address(article, number), by(visitor, request)), "restored");
  }

  private ResponseEntity<byte[]> done(Moderation.Outcome outcome, String what) {
    return switch (outcome) {
      case Moderation.Outcome.Done() -> notices.seeOther(ModerationPart.PATH, DONE + what);
      case Moderation.Outcome.Nothing() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }

  private static CommentAddress address(long article, long number) {
    return new CommentAddress(new ArticleId(article), number);
  }

  private Moderation.Moderator by(Visitor visitor, HttpServletRequest request) {
    if (!(visitor instanceof Visitor.Registered registered)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return new Moderation.Moderator(registered.id(), addresses.of(request).place());
  }
}
