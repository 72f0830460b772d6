package org.standfirst.articles.publication;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.standfirst.articles.AuthorNames;
import org.standfirst.articles.Contributor;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.articles.work.Manuscript;
import org.standfirst.articles.work.WorkingCopy;
import org.standfirst.site.PaperSettings;

/// Makes of a manuscript what the desk prints.
@Component
public class Handover {
  private final Desk desk;
  private final AuthorNames names;
  private final PaperSettings settings;

  Handover(Desk desk, AuthorNames names, PaperSettings settings) {
    this.desk = desk;
    this.names = names;
    this.settings = settings;
  }

  /// Has it printed. Where that is refused nobody has got a page for it either.
  @Transactional(propagation = Propagation.NESTED)
  public Filing print(WorkingCopy saved) {
    Manuscript manuscript = saved.manuscript();
    names.welcome(
        manuscript.origin().contributors().stream()
            .filter(Contributor::introduced)
            .map(Contributor::name)
            .toList());
    Filing filing = desk.print(saved.article(), copy(manuscript), manuscript.dressing());
    if (filing instanceof Filing.Refused) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }
    return filing;
  }

  /// What the desk is handed. Where no language is said it is the paper's own.
  public Copy copy(Manuscript manuscript) {
    Copy.Words words = manuscript.words();
    String language =
        words.language().isEmpty() ? settings.paper().language().toLanguageTag() : words.language();
    return new Copy(
        new Copy.Words(
            words.headline(), words.standfirst(), words.kicker(), words.body(), language),
        manuscript.origin(),
        manuscript.place(),
        manuscript.lead(),
        new Copy.Timing.Now());
  }
}
