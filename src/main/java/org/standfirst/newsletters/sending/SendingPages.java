package org.standfirst.newsletters.sending;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.Hand;
import org.standfirst.newsletters.Mistake;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.issues.Issue;
import org.standfirst.newsletters.issues.IssueState;
import org.standfirst.newsletters.issues.Recipients;
import org.standfirst.newsletters.issues.Sendings;
import org.standfirst.newsletters.pages.DeliveriesPage;
import org.standfirst.newsletters.pages.SendingPage;
import org.standfirst.newsletters.proofs.Checklist;
import org.standfirst.newsletters.schedule.IssueScheduling;
import org.standfirst.readers.BackOffices;
import org.standfirst.site.BackOffice;
import org.standfirst.site.PaperSettings;
import org.standfirst.site.Texts;
import standfirst.templates.Templates;

/// Lays out the pages of sending.
@Component
class SendingPages {
  static final List<String> STATES =
      List.of("pending", "claimed", "sending", "deferred", "sent", "failed", "unknown", "dropped");

  private static final Pattern ADDRESS =
      Pattern.compile("([^\\s<>@,;:\"'()])[^\\s<>@,;:\"'()]*@([^\\s<>@,;:\"'()]+)");

  private final Newsletters newsletters;
  private final Checklist checklist;
  private final IssueScheduling scheduling;
  private final ObjectProvider<Recipients> recipients;
  private final ObjectProvider<Sendings> sendings;
  private final PaperSettings settings;
  private final Texts texts;
  private final BackOffices offices;
  private final Templates templates;

  SendingPages(
      Newsletters newsletters,
      Checklist checklist,
      IssueScheduling scheduling,
      ObjectProvider<Recipients> recipients,
      ObjectProvider<Sendings> sendings,
      PaperSettings settings,
      Texts texts,
      BackOffices offices,
      Templates templates) {
    this.newsletters = newsletters;
    this.checklist = checklist;
    this.scheduling = scheduling;
    this.recipients = recipients;
    this.sendings = sendings;
    this.settings = settings;
    this.texts = texts;
    this.offices = offices;
    this.templates = templates;
  }

  JteModel page(Issue issue, Hand hand, String said, HttpServletRequest request) {
    return page(issue, hand, proposed(issue, request), List.of(), said, request);
  }

  /// The page with what was wished, and why it wasn't done.
  JteModel refused(
      Issue issue,
      Hand hand,
      SendingPage.Wish wish,
      List<Mistake> mistakes,
      HttpServletRequest request) {
    return page(issue, hand, wish, mistakes, "", request);
  }

  private JteModel page(
      Issue issue,
      Hand hand,
      SendingPage.Wish wish,
      List<Mistake> mistakes,
      String said,
      HttpServletRequest request) {
    Newsletter newsletter = newsletters.find(issue.newsletter());
    if (newsletter == null) {
      throw new IllegalStateException("an issue of no newsletter: " + issue.id());
    }
    BackOffice office = offices.frame(request);
    boolean draft = issue.state() == IssueState.DRAFT;
    boolean waits = draft || issue.state() == IssueState.SCHEDULED;
    Recipients known = recipients.getIfAvailable();
    var page =
        new SendingPage(
            newsletter,
            issue,
            waits ? checklist.of(newsletter, issue) : List.of(),
            waits && known != null ? known.count(issue.id()) : -1,
            wish,
            scheduling.startsAt(issue),
            waits ? null : progress(issue),
            hand.leads(),
            mistakes,
            said);
    return waits
        ? templates.newslettersSendingPage(office, page)
        : templates.newslettersSendingProgress(office, page);
  }

  private Sendings.@Nullable Progress progress(Issue issue) {
    Sendings known = sendings.getIfAvailable();
    return known == null ? null : known.progress(issue.id());
  }

  private SendingPage.Wish proposed(Issue issue, HttpServletRequest request) {
    ZonedDateTime soon =
        offices
            .frame(request)
            .frame()
            .times()
            .now()
            .atZone(settings.paper().zone())
            .plusHours(1)
            .truncatedTo(ChronoUnit.HOURS);
    int share = issue.trial().share();
    return new SendingPage.Wish(
        soon.toLocalDate().toString(),
        soon.toLocalTime().toString(),
        issue.plan().byZone(),
        share == 0 && !issue.draft().otherSubject().isEmpty() ? 20 : share,
        issue.trial().minutes());
  }

  /// How far it has come, as a part of the page that is looked at again and again.
  JteModel course(Issue issue, HttpServletRequest request) {
    return templates.newslettersSendingCourse(offices.frame(request).frame(), bare(issue));
  }

  private SendingPage bare(Issue issue) {
    Newsletter newsletter = newsletters.find(issue.newsletter());
    if (newsletter == null) {
      throw new IllegalStateException("an issue of no newsletter: " + issue.id());
    }
    return new SendingPage(
        newsletter,
        issue,
        List.of(),
        -1,
        new SendingPage.Wish("", "", false, 0, 0),
        scheduling.startsAt(issue),
        progress(issue),
        false,
        List.of(),
        "");
  }

  /// The copies that are in a state; null: nobody knows.
  @Nullable JteModel deliveries(
      Issue issue, String state, long after, Hand hand, String said, HttpServletRequest request) {
    Sendings known = sendings.getIfAvailable();
    if (known == null) {
      return null;
    }
    List<Sendings.Line> lines = known.list(issue.id(), state, after);
    var page =
        new DeliveriesPage(
            issue,
            state,
            STATES,
            known.progress(issue.id()),
            lines.stream().map(each -> line(each, hand)).toList(),
            after == 0,
            lines.size() == Sendings.A_PAGE
                ? "?state=" + state + "&after=" + lines.getLast().id()
                : "",
            hand.leads(),
            said);
    return templates.newslettersSendingDeliveries(offices.frame(request), page);
  }

  /// Who may not see the subscribers sees how addresses begin and where they are, and no more: nor
  /// in what mail servers said.
  private DeliveriesPage.Line line(Sendings.Line line, Hand hand) {
    String key = "newsletters.delivery.why." + line.words();
    UnaryOperator<String> shown = hand.leads() ? UnaryOperator.identity() : SendingPages::shortened;
    return new DeliveriesPage.Line(
        line.id(),
        shown.apply(line.recipient()),
        texts.knows(key) ? texts.plain(key) : shown.apply(line.words()),
        line.attempts(),
        line.relay(),
        line.at());
  }

  static String shortened(String words) {
    return ADDRESS.matcher(words).replaceAll("$1…@$2");
  }
}
