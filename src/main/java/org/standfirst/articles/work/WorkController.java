package org.standfirst.articles.work;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Rubrics;
import org.standfirst.articles.Section;
import org.standfirst.articles.desk.DeskPart;
import org.standfirst.articles.pages.WorkPage;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.articles.workflow.Journalists;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Notices;
import org.standfirst.site.PaperSettings;

/// Where articles are begun, written and saved.
@Controller
class WorkController {
  static final String ARTICLE = DeskPart.PATH + "/{id:[0-9]{1,18}}";
  private final Work work;
  private final Drafting drafting;
  private final SentWork sent;
  private final WorkPages pages;
  private final Moments moments;
  private final Journalists journalists;
  private final Rubrics rubrics;
  private final PaperSettings settings;
  private final Notices notices;

  WorkController(
      Work work,
      Drafting drafting,
      SentWork sent,
      WorkPages pages,
      Moments moments,
      Journalists journalists,
      Rubrics rubrics,
      PaperSettings settings,
      Notices notices) {
    this.work = work;
    this.drafting = drafting;
    this.sent = sent;
    this.pages = pages;
    this.moments = moments;
    this.journalists = journalists;
    this.rubrics = rubrics;
    this.settings = settings;
    this.notices = notices;
  }

  @PostMapping(DeskPart.PATH)
  ResponseEntity<byte[]> begin(Fields fields, HttpServletRequest request) {
    List<String> sections = rubrics.sections().stream().map(Section::slug).toList();
    String wanted = fields.text("section");
    String section = sections.contains(wanted) ? wanted : sections.getFirst();
    String language = settings.paper().language().toLanguageTag();
    ArticleId article = work.begin(journalists.at(request), section, language);
    return Answers.seeOther(WorkPages.path(article));
  }

  @GetMapping(ARTICLE)
  ResponseEntity<byte[]> page(@PathVariable long id, HttpServletRequest request) {
    Journalist who = journalists.at(request);
    WorkingCopy copy = theirs(id, who);
    Draft draft = drafting.of(copy, who);
    var sitting = Sitting.from(draft == null ? 0 : draft.number());
    var asides = new WorkForm.Asides("", moments.typed(copy.due()), "", sitting);
    return notices.page(
        request,
        WorkPages.SAID,
        said ->
            draft == null
                ? pages.page(copy, copy.manuscript(), asides, told(said), who, request)
                : pages.page(copy, draft, asides, who, request));
  }

  private static WorkPage.Told told(String said) {
    return new WorkPage.Told(said, List.of(), false, List.of());
  }

  @PostMapping(ARTICLE)
  ResponseEntity<byte[]> save(@PathVariable long id, Fields fields, HttpServletRequest request) {
    var article = new ArticleId(id);
    return sent.save(article, fields, request, _ -> sent.onward(article, "saved"));
  }

  /// Whoever takes over goes on with what stands in their form.
  @PostMapping(ARTICLE + "/lock/takeover")
  ResponseEntity<byte[]> takeOver(
      @PathVariable long id, Fields fields, HttpServletRequest request) {
    Journalist who = journalists.at(request);
    WorkingCopy copy = theirs(id, who);
    work.takeOver(copy.article(), who);
    WorkForm form = WorkForm.of(fields, moments);
    WorkingCopy theirs = copy.on(form.made());
    return Answers.page(
        pages.page(theirs, form.shown(copy), form.asides(), WorkPage.Told.NOTHING, who, request));
  }

  private WorkingCopy theirs(long id, Journalist who) {
    WorkingCopy copy = work.open(new ArticleId(id));
    if (copy == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    if (!who.writes(copy.owner())) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return copy;
  }
}
