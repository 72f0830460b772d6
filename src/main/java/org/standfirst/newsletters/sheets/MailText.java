package org.standfirst.newsletters.sheets;

import org.springframework.stereotype.Component;
import org.standfirst.newsletters.pages.MailSheet;
import org.standfirst.newsletters.pages.MailSheet.Part;

/// The mail as plain text.
@Component
class MailText {
  String of(MailSheet sheet) {
    var text = new PlainText();
    text.heading(sheet.name(), '=').words(sheet.date());
    if (sheet.invitation().isEmpty()) {
      text.words(sheet.opening());
      sheet.parts().forEach(each -> part(each, text));
    } else {
      text.words(sheet.invitation());
    }
    MailSheet.Ways ways = sheet.ways();
    text.paragraph("-- ")
        .words(sheet.foot())
        .words(sheet.why())
        .link(ways.leaveWords(), ways.leave())
        .link(ways.preferencesWords(), ways.preferences());
    if (!ways.readWords().isEmpty()) {
      text.link(ways.readWords(), ways.read());
    }
    text.words(sheet.address());
    return text.toString().replace("-- \n\n", "-- \n");
  }

  private static void part(Part part, PlainText text) {
    switch (part) {
      case Part.Story story -> story(story, text);
      case Part.Headlines list -> list.all().forEach(each -> headline(each, text));
      case Part.Heading(String words) -> text.heading(words, '=');
      case Part.Words(String html) -> text.html(html);
      case Part.Image(MailSheet.Picture picture, String link) -> {
        text.words(
            "["
                + picture.alt()
                + "]"
                + (picture.caption().isEmpty() ? "" : " ")
                + picture.caption());
        if (!link.isEmpty()) {
          text.paragraph(link);
        }
      }
      case Part.Divider() -> text.divider();
      case Part.Button(String words, String link) -> text.link(words, link);
    }
  }

  private static void headline(MailSheet.Headline each, PlainText text) {
    String access = each.access().isEmpty() ? "" : " (" + each.access() + ")";
    text.paragraph(PlainText.lines(each.headline() + access) + "\n" + each.link());
  }

  private static void story(Part.Story story, PlainText text) {
    String access = story.access().isEmpty() ? "" : " (" + story.access() + ")";
    text.heading(story.headline() + access, '-').words(story.standfirst()).words(story.byline());
    if (!story.body().isEmpty()) {
      text.html(story.body());
    }
    text.paragraph(story.more().isEmpty() ? story.link() : story.more() + ":\n" + story.link());
  }
}
