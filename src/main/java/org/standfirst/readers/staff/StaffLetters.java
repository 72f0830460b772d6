package org.standfirst.readers.staff;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.standfirst.mail.Outbox;
import org.standfirst.mail.Passage.Button;
import org.standfirst.mail.Passage.Note;
import org.standfirst.mail.Passage.Paragraph;
import org.standfirst.mail.Recipient;
import org.standfirst.mail.Stationery;
import org.standfirst.readers.Role;
import org.standfirst.readers.people.Readers;
import org.standfirst.site.PaperSettings;
import org.standfirst.site.Texts;

/// Tells people what they may do in the newsroom from now on.
@Component
class StaffLetters {
  private final Outbox outbox;
  private final Stationery stationery;
  private final Texts texts;
  private final PaperSettings settings;

  StaffLetters(Outbox outbox, Stationery stationery, Texts texts, PaperSettings settings) {
    this.outbox = outbox;
    this.stationery = stationery;
    this.texts = texts;
    this.settings = settings;
  }

  void rolesChanged(Readers.Row reader, Set<Role> roles) {
    String paper = settings.paper().name();
    String words =
        roles.isEmpty()
            ? texts.plain("readers.letter.roles.none", paper)
            : texts.plain("readers.letter.roles.words", paper, names(roles));
    outbox.post(
        stationery.letter(
            new Recipient(reader.email(), reader.firstName()),
            "roles",
            texts.plain("readers.letter.roles.subject", paper),
            List.of(
                new Paragraph(texts.plain("readers.letter.greeting", paper, reader.firstName())),
                new Paragraph(words),
                new Button(
                    texts.plain("readers.letter.roles.button"),
                    settings.absolute(roles.isEmpty() ? "/account" : "/newsroom")),
                new Note(texts.plain("readers.letter.roles.second-factor")))));
  }

  private String names(Set<Role> roles) {
    return roles.stream()
        .map(each -> texts.plain(StaffPart.key(each)))
        .collect(Collectors.joining(", "));
  }
}
