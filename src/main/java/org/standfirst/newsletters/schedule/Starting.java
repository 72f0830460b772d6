package org.standfirst.newsletters.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.LeaveWay;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.NewsletterHands;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.issues.Composition;
import org.standfirst.newsletters.issues.Filled;
import org.standfirst.newsletters.issues.Filling;
import org.standfirst.newsletters.issues.Freezing;
import org.standfirst.newsletters.issues.Issue;
import org.standfirst.newsletters.issues.IssueCourse;
import org.standfirst.newsletters.issues.Issues;
import org.standfirst.press.Press;
import org.standfirst.site.PaperSettings;

/// Starts an issue: what it holds is found for the last time and stays, its mails are printed, and
/// whoever notes the recipients is told. All of it is one transaction, which its caller has begun
/// and in which nobody else changes the issue.
@Component
class Starting {
  private static final int A_DAY = 50;
  private final Issues issues;
  private final IssueCourse course;
  private final Newsletters newsletters;
  private final Filling filling;
  private final IssuePrinting printing;
  private final ObjectProvider<Freezing> freezing;
  private final LeaveWay leaving;
  private final JdbcClient sql;
  private final Press press;
  private final NewsletterHands hands;
  private final PaperSettings settings;
  private final Clock clock;

  Starting(
      Issues issues,
      IssueCourse course,
      Newsletters newsletters,
      Filling filling,
      IssuePrinting printing,
      ObjectProvider<Freezing> freezing,
      LeaveWay leaving,
      JdbcClient sql,
      Press press,
      NewsletterHands hands,
      PaperSettings settings,
      Clock clock) {
    this.issues = issues;
    this.course = course;
    this.newsletters = newsletters;
    this.filling = filling;
    this.printing = printing;
    this.freezing = freezing;
    this.leaving = leaving;
    this.sql = sql;
    this.press = press;
    this.hands = hands;
    this.settings = settings;
    this.clock = clock;
  }

  /// What came of it.
  sealed interface Start {
    /// It has started.
    record Started() implements Start {}

    /// It was given back to whoever writes it.
    ///
    /// @param why the key of the words that say why
    record GivenBack(String why) implements Start {}
  }

  Start start(Issue issue) {
    Newsletter newsletter = newsletters.find(issue.newsletter());
    if (newsletter == null) {
      throw new IllegalStateException("an issue of no newsletter: " + issue.id());
    }
    Composition found = filling.fill(issue).composition();
    hold(found);
    // what has been taken out until it was held falls out, and nothing comes in that isn't held
    Filled filled = filling.fill(issue, found);
    String trouble = trouble(issue, filled);
    if (!trouble.isEmpty()) {
      course.giveBack(issue.id(), trouble);
      note("issue-given-back", issue.id());
      return new Start.GivenBack(trouble);
    }
    course.begin(issue.id(), issues.free(issue.newsletter(), slugs()), filled.composition());
    printing.print(newsletter, issues.found(issue.id()), filled);
    freezing.ifAvailable(each -> each.begin(issue.id()));
    press.spoil(Set.of(newsletter.id().subject()));
    note("issue-started", issue.id());
    return new Start.Started();
  }

  private String trouble(Issue issue, Filled filled) {
    if (!leaving.isSafe()) {
      return "newsletters.trouble.plain-leave";
    }
    if (issue.draft().subject().isEmpty()) {
      return "newsletters.trouble.subject";
    }
    return filled.parts().isEmpty() ? "newsletters.trouble.empty" : "";
  }

  /// Until the transaction ends nobody takes an article out of the paper that the issue holds:
  /// whoever does after that finds the issue on its way.
  private void hold(Composition composition) {
    Collection<Long> held = composition.held();
    sql.sql("SELECT id FROM articles WHERE id = ANY (:ids) ORDER BY id FOR SHARE")
        .param("ids", held.toArray(Long[]::new))
        .query((row, _) -> row.getLong(1))
        .list();
  }

  private List<String> slugs() {
    LocalDate today = clock.instant().atZone(settings.paper().zone()).toLocalDate();
    List<String> slugs = new ArrayList<>(List.of(today.toString()));
    for (int i = 2; i <= A_DAY; i++) {
      slugs.add(today + "-" + i);
    }
    return slugs;
  }

  private void note(String deed, IssueId issue) {
    hands.note("newsletters.deed." + deed, Map.of("issue", Long.toString(issue.value())));
  }
}
