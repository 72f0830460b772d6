package org.standfirst.newsletters.proofs;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.RecipientKind;
import org.standfirst.newsletters.issues.Filled;
import org.standfirst.newsletters.issues.Greeting;
import org.standfirst.newsletters.issues.Issue;
import org.standfirst.newsletters.issues.Variant;
import org.standfirst.newsletters.sheets.Links;
import org.standfirst.newsletters.sheets.MailPrinting;
import org.standfirst.newsletters.sheets.Printed;
import org.standfirst.newsletters.sheets.Slot;
import org.standfirst.site.PaperSettings;
import org.standfirst.site.Texts;

/// Prints the mail of an issue as somebody in the newsroom is shown it: its links lead where they
/// will, what is a recipient's own leads to pages that staff have too, and whoever has an account
/// is greeted by a name that stands for any.
@Component
public class Proofing {
  private final MailPrinting mails;
  private final PaperSettings settings;
  private final Texts texts;

  Proofing(MailPrinting mails, PaperSettings settings, Texts texts) {
    this.mails = mails;
    this.settings = settings;
    this.texts = texts;
  }

  /// The mail, no slot left in it.
  Printed print(
      Newsletter newsletter, Issue issue, Filled filled, RecipientKind kind, Variant variant) {
    var links = new Links(settings);
    Printed printed = mails.print(newsletter, issue, filled, kind, variant, links);
    Map<Integer, String> addresses = links.all();
    UnaryOperator<String> filling = slot -> value(slot, issue, name(kind), addresses);
    return new Printed(
        Slot.fill(printed.subject(), filling),
        Slot.fill(printed.html(), slot -> Entities.escape(filling.apply(slot))),
        Slot.fill(printed.text(), filling));
  }

  /// Words as they are said to such a recipient.
  String said(String words, RecipientKind kind) {
    String name = name(kind);
    return name.isEmpty() ? Greeting.toAnybody(words) : Greeting.fill(words, _ -> name);
  }

  /// A name that stands for any; empty: theirs need not be known.
  private String name(RecipientKind kind) {
    return kind == RecipientKind.STRANGER ? "" : texts.plain("newsletters.preview.name");
  }

  private String value(String slot, Issue issue, String name, Map<Integer, String> links) {
    if (slot.startsWith(Slot.NAME)) {
      return Slot.name(slot, name);
    }
    return slot.startsWith(Slot.LINK)
        ? links.getOrDefault(Integer.valueOf(slot.substring(Slot.LINK.length())), "")
        : switch (slot) {
          case Slot.LEAVE, Slot.PREFERENCES -> settings.absolute("/account");
          case Slot.READ -> settings.absolute(issue.desk() + "/preview");
          // of no copy: it is the same picture, and nobody is counted
          case Slot.PIXEL -> settings.absolute("/newsletters/seen/proof.gif");
          default -> "";
        };
  }

  /// The mail of an issue to readers by day, for a frame in a page.
  public String framed(Newsletter newsletter, Issue issue, Filled filled) {
    return framed(print(newsletter, issue, filled, RecipientKind.READER, Variant.A), Look.LIGHT);
  }

  /// A mail for a frame in a page: pictures come by whatever name this machine is reached by, and
  /// links open elsewhere.
  String framed(Printed printed, Look look) {
    Document mail = Jsoup.parse(look.on(printed.html()));
    mail.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
    String media = settings.absolute("/media/");
    mail.select("img[src^='%s']".formatted(media))
        .forEach(each -> each.attr("src", "/media/" + each.attr("src").substring(media.length())));
    mail.select("a[href]").forEach(each -> each.attr("target", "_blank").attr("rel", "noopener"));
    return mail.outerHtml();
  }
}
