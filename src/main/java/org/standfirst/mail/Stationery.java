package org.standfirst.mail;

import gg.jte.output.StringOutput;
import java.util.List;
import org.springframework.stereotype.Component;
import org.standfirst.mail.pages.LetterSheet;
import org.standfirst.site.PaperSettings;
import org.standfirst.site.Texts;
import standfirst.templates.Templates;

/// The paper's notepaper: lays a letter out, in plain text and in HTML, under the paper's name and
/// with the way to the preferences at its foot.
@Component
public class Stationery {
  private final PaperSettings settings;
  private final Texts texts;
  private final Templates templates;

  Stationery(PaperSettings settings, Texts texts, Templates templates) {
    this.settings = settings;
    this.texts = texts;
    this.templates = templates;
  }

  /// A letter of these passages.
  public Letter letter(Recipient to, String purpose, String subject, List<Passage> passages) {
    LetterSheet sheet = sheet(subject, passages);
    return new Letter(to, subject, text(sheet), html(sheet), purpose);
  }

  private LetterSheet sheet(String subject, List<Passage> passages) {
    PaperSettings.Paper paper = settings.paper();
    return new LetterSheet(
        paper.language().toLanguageTag(),
        paper.name(),
        settings.absolute("/"),
        subject,
        passages,
        texts.plain("mail.why", paper.name()),
        settings.absolute("/account"),
        texts.plain("mail.preferences"),
        paper.publisher());
  }

  private String html(LetterSheet sheet) {
    var output = new StringOutput();
    templates.mailLetter(sheet).render(output);
    return output.toString();
  }

  private static String text(LetterSheet sheet) {
    var text = new StringBuilder(sheet.paper()).append("\n\n");
    for (Passage passage : sheet.passages()) {
      text.append(
              switch (passage) {
                case Passage.Paragraph(String words) -> words;
                case Passage.Button(String words, String address) -> words + ":\n" + address;
                case Passage.Digits(String words, String digits) -> words + " " + digits;
                case Passage.Note(String words) -> words;
              })
          .append("\n\n");
    }
    return text.append("-- \n")
        .append(sheet.why())
        .append('\n')
        .append(sheet.preferencesLabel())
        .append(": ")
        .append(sheet.preferences())
        .append('\n')
        .append(sheet.publisher())
        .append('\n')
        .toString();
  }
}
