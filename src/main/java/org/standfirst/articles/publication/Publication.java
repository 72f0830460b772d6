package org.standfirst.articles.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.articles.Rubrics;
import org.standfirst.articles.work.Manuscript;
import org.standfirst.articles.work.Work;
import org.standfirst.articles.work.WorkingCopy;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.readers.AuditTrail;

/// Brings what is written into the paper.
@Component
public class Publication {
  private final Work work;
  private final Desk desk;
  private final Rubrics rubrics;
  private final AuditTrail trail;

  Publication(Work work, Desk desk, Rubrics rubrics, AuditTrail trail) {
    this.work = work;
    this.desk = desk;
    this.rubrics = rubrics;
    this.trail = trail;
  }

  /// Publishes an article as it is saved; one that is in the paper is updated.
  @Transactional
  public PublicationOutcome publish(ArticleId article, Journalist by) {
    if (!by.edits()) {
      return new PublicationOutcome.NotTheirs();
    }
    WorkingCopy saved = work.hold(article);
    if (saved == null) {
      return new PublicationOutcome.Gone();
    }
    return switch (desk.print(article, copy(saved.manuscript()), saved.manuscript().dressing())) {
      case Filing.Refused(Filing.Reason reason) -> new PublicationOutcome.Refused(reason);
      case Filing.Filed(_, String path) -> {
        work.settle(article, by);
        String deed = saved.path().isEmpty() ? "articles.deed.published" : "articles.deed.updated";
        trail.note(
            new AuditTrail.Line(
                deed,
                by.id(),
                null,
                by.place(),
                Map.of("article", Long.toString(article.value()))));
        yield new PublicationOutcome.Printed(path);
      }
    };
  }

  /// What is handed to the desk. A byline that names the paper's own alone is made of their pages.
  private Copy copy(Manuscript manuscript) {
    List<String> named =
        Arrays.stream(manuscript.origin().byline().split(",", -1))
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .toList();
    Map<String, String> known = rubrics.authorsNamed(named);
    List<String> authors =
        named.stream().filter(known::containsKey).map(known::get).distinct().toList();
    boolean allKnown = known.keySet().containsAll(named);
    return new Copy(
        manuscript.words(),
        new Copy.Origin(
            allKnown ? "" : String.join(", ", named), manuscript.origin().credit(), authors),
        manuscript.place(),
        manuscript.lead(),
        new Copy.Timing.Now());
  }
}
