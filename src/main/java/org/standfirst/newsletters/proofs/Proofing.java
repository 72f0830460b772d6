package org.standfirst.newsletters.proofs;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.RecipientKind;
import org.standfirst.newsletters.issues.Filled;
import org.standfirst.newsletters.issues.Issue;
import org.standfirst.newsletters.issues.Variant;
import org.standfirst.newsletters.sheets.Links;
import org.standfirst.newsletters.sheets.MailPrinting;
import org.standfirst.newsletters.sheets.Printed;
import org.standfirst.newsletters.sheets.Slot;
import org.standfirst.site.PaperSettings;

/// Prints the mail of an issue as somebody in the newsroom is shown it: its links lead where they
/// will, and what is a recipient's own leads to pages that staff have too.
@Component
public class Proofing {
  private final MailPrinting mails;
  private final PaperSettings settings;

  Proofing(MailPrinting mails, PaperSettings settings) {
    this.mails = mails;
    this.settings = settings;
  }

  /// The mail, no slot left in it.
  Printed print(
      Newsletter newsletter, Issue issue, Filled filled, RecipientKind kind, Variant variant) {
    var links = new Links(settings);
    Printed printed = mails.print(newsletter, issue, filled, kind, variant, links);
    Map<Integer, String> addresses = links.all();
    return new Printed(
        printed.subject(),
        Slot.fill(printed.html(), slot -> Entities.escape(value(slot, issue, addresses))),
        Slot.fill(printed.text(), slot -> value(slot, issue, addresses)));
  }

  private String value(String slot, Issue issue, Map<Integer, String> links) {
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
