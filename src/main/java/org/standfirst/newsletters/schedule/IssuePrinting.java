package org.standfirst.newsletters.schedule;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleChange;
import org.standfirst.articles.ArticleFiled;
import org.standfirst.articles.ArticlePublished;
import org.standfirst.articles.ArticleTakenDown;
import org.standfirst.articles.ArticleUnpublished;
import org.standfirst.articles.ArticleUpdated;
import org.standfirst.database.Announcements;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.RecipientKind;
import org.standfirst.newsletters.issues.Filled;
import org.standfirst.newsletters.issues.Filling;
import org.standfirst.newsletters.issues.Issue;
import org.standfirst.newsletters.issues.Issues;
import org.standfirst.newsletters.issues.Variant;
import org.standfirst.newsletters.sheets.Links;
import org.standfirst.newsletters.sheets.MailPrinting;
import org.standfirst.newsletters.sheets.Sheets;
import org.standfirst.site.PaperSettings;

/// Prints the mails of an issue, one for each kind of recipient and each subject. While copies
/// leave they are printed anew when an article in them changes or is taken out of the paper, in the
/// transaction in which it does: what leaves after that holds no word of what was.
@Component
public class IssuePrinting {
  /// Where every node hears that the mails of an issue are printed anew: its number.
  public static final String CHANNEL = "issue-sheets";

  private final Issues issues;
  private final Newsletters newsletters;
  private final Filling filling;
  private final MailPrinting mails;
  private final Sheets sheets;
  private final Announcements announcements;
  private final PaperSettings settings;

  IssuePrinting(
      Issues issues,
      Newsletters newsletters,
      Filling filling,
      MailPrinting mails,
      Sheets sheets,
      Announcements announcements,
      PaperSettings settings) {
    this.issues = issues;
    this.newsletters = newsletters;
    this.filling = filling;
    this.mails = mails;
    this.sheets = sheets;
    this.announcements = announcements;
    this.settings = settings;
  }

  void print(Newsletter newsletter, Issue issue, Filled filled) {
    var links = new Links(settings, sheets.links(issue.id()));
    List<Variant> variants = issue.tries() ? List.of(Variant.A, Variant.B) : List.of(Variant.A);
    for (Variant variant : variants) {
      for (RecipientKind kind : RecipientKind.values()) {
        sheets.keep(
            issue.id(),
            variant,
            kind,
            mails.print(newsletter, issue, filled, kind, variant, links));
      }
    }
    sheets.keep(issue.id(), links.all());
  }

  @EventListener
  void on(ArticleChange change) {
    switch (change) {
      case ArticleUpdated _, ArticleUnpublished _, ArticleTakenDown _, ArticlePublished _ ->
          issues.leavingWith(change.id().value()).forEach(this::printAnew);
      case ArticleFiled _ -> {}
    }
  }

  private void printAnew(IssueId id) {
    Issue issue = issues.hold(id);
    Newsletter newsletter = issue == null ? null : newsletters.find(issue.newsletter());
    if (issue != null && newsletter != null) {
      print(newsletter, issue, filling.fill(issue));
      announcements.announce(CHANNEL, Long.toString(id.value()));
    }
  }
}
