package org.standfirst.articles.work;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.standfirst.articles.Rubrics;
import org.standfirst.articles.pages.DeskPage;
import org.standfirst.articles.pages.WorkPage;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.articles.workflow.Workflow;
import org.standfirst.site.Texts;
import org.standfirst.wall.Access;

/// What there is to choose on the page of an article, and what of it is chosen.
@Component
class WorkChoices {
  private final Rubrics rubrics;
  private final Texts texts;

  WorkChoices(Rubrics rubrics, Texts texts) {
    this.rubrics = rubrics;
    this.texts = texts;
  }

  WorkPage.Choices of(WorkingCopy copy, Manuscript shown, Journalist who) {
    String section = shown.place().section();
    return new WorkPage.Choices(
        rubrics.sections().stream()
            .map(each -> new DeskPage.Option(each.slug(), each.name(), each.slug().equals(section)))
            .toList(),
        Arrays.stream(Access.values())
            .map(each ->
                new DeskPage.Option(
                    each.word(),
                    texts.plain("articles.access." + each.word()),
                    each == shown.place().access()))
            .toList(),
        Workflow.from(copy.stage(), copy.owner(), who),
        who.edits());
  }
}
