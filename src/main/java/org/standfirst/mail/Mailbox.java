package org.standfirst.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.standfirst.mail.pages.MailboxPage;
import org.standfirst.site.PaperSettings;

/// The demo's mailbox: what would have been sent, to be read on a page. It exists only where the
/// database is the embedded one and no SMTP server is set.
@Component
@Conditional(MailConfiguration.ToMailbox.class)
class Mailbox {
  private static final int PAGE = 50;
  private static final Pattern LINES = Pattern.compile("\n(?:-- \n|\n)*");
  private final Letters letters;
  private final PaperSettings settings;
  private final Pattern link;

  Mailbox(Letters letters, PaperSettings settings) {
    this.letters = letters;
    this.settings = settings;
    this.link = Pattern.compile(Pattern.quote(settings.absolute("/")) + "[!-~]*");
  }

  /// The letters before that number; none of them is open.
  MailboxPage list(long before) {
    return page(before, null);
  }

  /// The letter of that number among the latest, if there is one.
  @Nullable MailboxPage open(long id) {
    Letters.Row letter = letters.kept(id);
    return letter == null ? null : page(Long.MAX_VALUE, letter);
  }

  /// The letter of that number, laid out; null: there is none.
  @Nullable String laidOut(long id) {
    Letters.Row letter = letters.kept(id);
    return letter == null || letter.html().isEmpty() ? null : letter.html();
  }

  private MailboxPage page(long before, Letters.@Nullable Row open) {
    List<Letters.Row> rows = letters.kept(before, PAGE);
    List<MailboxPage.Line> lines =
        rows.stream().map(each -> line(each, open != null && each.id() == open.id())).toList();
    String older = rows.size() < PAGE ? "" : "/demo/mail?before=" + rows.getLast().id();
    return new MailboxPage(lines, open == null ? null : opened(open), older);
  }

  private static MailboxPage.Line line(Letters.Row letter, boolean current) {
    return new MailboxPage.Line(
        "/demo/mail/" + letter.id(),
        letter.subject(),
        letter.toAddress(),
        letter.postedAt(),
        current);
  }

  private MailboxPage.Open opened(Letters.Row letter) {
    List<List<MailboxPage.Run>> paragraphs = new ArrayList<>();
    for (String paragraph : LINES.split(letter.text().strip(), -1)) {
      paragraphs.add(runs(paragraph));
    }
    return new MailboxPage.Open(
        letter.subject(),
        settings.paper().name(),
        letter.toAddress(),
        letter.postedAt(),
        paragraphs,
        letter.html().isEmpty() ? "" : "/demo/mail/" + letter.id() + "/laid-out");
  }

  private List<MailboxPage.Run> runs(String paragraph) {
    List<MailboxPage.Run> runs = new ArrayList<>();
    Matcher found = link.matcher(paragraph);
    int from = 0;
    while (found.find()) {
      runs.add(new MailboxPage.Run(paragraph.substring(from, found.start()), ""));
      runs.add(new MailboxPage.Run(found.group(), found.group()));
      from = found.end();
    }
    runs.add(new MailboxPage.Run(paragraph.substring(from), ""));
    return runs;
  }
}
