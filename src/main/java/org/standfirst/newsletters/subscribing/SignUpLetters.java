package org.standfirst.newsletters.subscribing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.standfirst.mail.Letter;
import org.standfirst.mail.Passage;
import org.standfirst.mail.Recipient;
import org.standfirst.mail.Stationery;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.site.PaperSettings;
import org.standfirst.site.Texts;

/// The letters to whoever has an address that newsletters were wished for by. They don't say a name
/// that was typed: we carry no words to strangers.
@Component
class SignUpLetters {
  /// What they are called in the outbox.
  static final List<String> PURPOSES =
      List.of("newsletter-confirmation", "newsletter-known", "newsletter-had");

  private final Stationery stationery;
  private final Texts texts;
  private final PaperSettings settings;

  SignUpLetters(Stationery stationery, Texts texts, PaperSettings settings) {
    this.stationery = stationery;
    this.texts = texts;
    this.settings = settings;
  }

  /// To confirm by.
  Letter confirmation(String address, List<Newsletter> wished, WishToken token) {
    return letter(
        address,
        "newsletter-confirmation",
        plain("newsletters.letter.confirmation.subject", names(wished)),
        new Passage.Paragraph(plain("newsletters.letter.confirmation.words", names(wished))),
        new Passage.Button(
            plain("newsletters.letter.confirmation.button"),
            settings.absolute(JoiningController.PATH + token.letters())),
        new Passage.Note(plain("newsletters.letter.confirmation.until")),
        new Passage.Note(plain("newsletters.letter.not-you")));
  }

  /// To a reader: they choose in their account.
  Letter known(String address, List<Newsletter> wished) {
    return letter(
        address,
        "newsletter-known",
        plain("newsletters.letter.known.subject", names(wished)),
        new Passage.Paragraph(plain("newsletters.letter.known.words", names(wished))),
        new Passage.Button(
            plain("newsletters.letter.known.button"), settings.absolute("/account#letters")),
        new Passage.Note(plain("newsletters.letter.not-you")));
  }

  /// To somebody who gets all of it already.
  Letter had(String address, List<Newsletter> wished, String leaving) {
    return letter(
        address,
        "newsletter-had",
        plain("newsletters.letter.had.subject", names(wished)),
        new Passage.Paragraph(plain("newsletters.letter.had.words", names(wished))),
        new Passage.Button(plain("newsletters.letter.had.button"), leaving),
        new Passage.Note(plain("newsletters.letter.not-you")));
  }

  private Letter letter(String address, String purpose, String subject, Passage... words) {
    return stationery.letter(new Recipient(address, ""), purpose, subject, List.of(words));
  }

  private String names(List<Newsletter> wished) {
    List<String> names = wished.stream().map(Newsletter::name).toList();
    int last = names.size() - 1;
    return last == 0
        ? names.getFirst()
        : texts.plain(
            "newsletters.and", String.join(", ", names.subList(0, last)), names.get(last));
  }

  private String plain(String key, Object... further) {
    Object[] arguments = new Object[further.length + 1];
    arguments[0] = settings.paper().name();
    System.arraycopy(further, 0, arguments, 1, further.length);
    return texts.plain(key, arguments);
  }
}
