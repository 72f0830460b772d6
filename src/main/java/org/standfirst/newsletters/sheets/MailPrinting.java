package org.standfirst.newsletters.sheets;

import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.springframework.stereotype.Component;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.RecipientKind;
import org.standfirst.newsletters.figures.FiguresSettings;
import org.standfirst.newsletters.issues.Filled;
import org.standfirst.newsletters.issues.Greeting;
import org.standfirst.newsletters.issues.Issue;
import org.standfirst.newsletters.issues.Variant;
import org.standfirst.newsletters.pages.MailSheet;
import org.standfirst.site.PaperSettings;
import org.standfirst.site.Texts;
import standfirst.templates.Templates;

/// Prints the mail of an issue for one kind of recipient.
@Component
public class MailPrinting {
  private final MailParts parts;
  private final MailStyles styles;
  private final MailText plain;
  private final Media media;
  private final PaperSettings settings;
  private final Texts texts;
  private final Templates templates;
  private final FiguresSettings figures;
  private final Clock clock;

  MailPrinting(
      MailParts parts,
      MailStyles styles,
      MailText plain,
      Media media,
      PaperSettings settings,
      Texts texts,
      Templates templates,
      FiguresSettings figures,
      Clock clock) {
    this.parts = parts;
    this.styles = styles;
    this.plain = plain;
    this.media = media;
    this.settings = settings;
    this.texts = texts;
    this.templates = templates;
    this.figures = figures;
    this.clock = clock;
  }

  /// The mail.
  ///
  /// @param variant whose subject it bears
  /// @param links which it adds its own to
  public Printed print(
      Newsletter newsletter,
      Issue issue,
      Filled filled,
      RecipientKind kind,
      Variant variant,
      Links links) {
    String subject =
        slotted(variant == Variant.A ? issue.draft().subject() : issue.draft().otherSubject());
    MailStyle style = styles.in(Accent.of(newsletter.accent()));
    MailSheet sheet = sheet(newsletter, issue, filled, kind, subject, style, links);
    var output = new StringOutput();
    templates.newslettersMailSheet(sheet).render(output);
    return new Printed(subject, styled(output.toString(), style), plain.of(sheet));
  }

  private MailSheet sheet(
      Newsletter newsletter,
      Issue issue,
      Filled filled,
      RecipientKind kind,
      String subject,
      MailStyle style,
      Links links) {
    PaperSettings.Paper paper = settings.paper();
    boolean closed = newsletter.premium() && kind != RecipientKind.SUBSCRIBER;
    Long head = newsletter.picture();
    var picture = head == null ? null : new ImageId(head);
    return new MailSheet(
        paper.language().toLanguageTag(),
        output -> output.writeContent(style.rest()),
        Outlook.PARTS,
        subject,
        slotted(issue.draft().opening()),
        Slot.without(newsletter.name()),
        links.to(newsletter.hasArchive() ? newsletter.path() : "/"),
        day(issue),
        parts.headPicture(picture == null ? null : media.pictures(List.of(picture)).get(picture)),
        closed ? List.of() : parts.parts(filled, kind, links),
        closed ? Slot.without(texts.plain("newsletters.mail.premium", newsletter.name())) : "",
        new MailSheet.Ways(
            Slot.of(Slot.READ),
            newsletter.hasArchive() ? texts.plain("newsletters.mail.read") : "",
            Slot.of(Slot.LEAVE),
            texts.plain("newsletters.mail.leave"),
            Slot.of(Slot.PREFERENCES),
            texts.plain("newsletters.mail.preferences")),
        Slot.without(texts.plain("newsletters.mail.why", newsletter.name(), paper.name())),
        Slot.without(newsletter.foot()),
        paper.publisher(),
        figures.countOpens() ? Slot.of(Slot.PIXEL) : "");
  }

  /// Words with the recipient's name where those who wrote them have it.
  private static String slotted(String words) {
    return Greeting.fill(Slot.without(words), Slot::ofName);
  }

  private String day(Issue issue) {
    Instant started = issue.course().startedAt();
    Instant due = issue.plan().dueAt();
    Instant moment = started != null ? started : due != null ? due : clock.instant();
    PaperSettings.Paper paper = settings.paper();
    return DateTimeFormatter.ofPattern(texts.lookup("site.times.day.named"), paper.language())
        .format(moment.atZone(paper.zone()));
  }

  private static String styled(String html, MailStyle style) {
    Document mail = Jsoup.parse(html);
    mail.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
    style.applyTo(mail);
    // what chose the rules has done so; what the sheet needs stays
    return mail.outerHtml();
  }
}
