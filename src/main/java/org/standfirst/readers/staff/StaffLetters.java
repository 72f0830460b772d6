package org.standfirst.readers.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.standfirst.mail.Outbox;
import org.standfirst.mail.Passage;
import org.standfirst.readers.Role;
import org.standfirst.readers.letters.Writing;
import org.standfirst.readers.people.Readers;
import org.standfirst.site.Texts;

/// Tells people what the newsroom's administrators have done to their account.
@Component
class StaffLetters {
  private final Outbox outbox;
  private final Writing writing;
  private final Texts texts;

  StaffLetters(Outbox outbox, Writing writing, Texts texts) {
    this.outbox = outbox;
    this.writing = writing;
    this.texts = texts;
  }

  /// What they may do in the newsroom from now on.
  ///
  /// @param raised whether that is more than before, so that they were signed out
  void rolesChanged(Readers.Row reader, Set<Role> roles, boolean raised) {
    List<Passage> words = new ArrayList<>();
    words.add(
        roles.isEmpty()
            ? writing.paragraph("readers.letter.roles.none")
            : writing.paragraph("readers.letter.roles.words", names(roles)));
    if (raised) {
      words.add(writing.paragraph("readers.letter.roles.sign-in"));
    }
    words.add(
        writing.button("readers.letter.roles.button", roles.isEmpty() ? "/account" : "/newsroom"));
    words.add(writing.note("readers.letter.roles.second-factor"));
    outbox.post(
        writing.toReader(
            reader, "roles", "readers.letter.roles.subject", words.toArray(Passage[]::new)));
  }

  /// All their sessions were ended.
  void sessionsEnded(Readers.Row reader) {
    outbox.post(
        writing.toReader(
            reader,
            "sessions-ended",
            "readers.letter.sessions-ended.subject",
            writing.paragraph("readers.letter.sessions-ended.words"),
            writing.button("readers.letter.sessions-ended.button", "/sign-in"),
            writing.note("readers.letter.sessions-ended.why")));
  }

  private String names(Set<Role> roles) {
    return roles.stream()
        .map(each -> texts.plain(StaffPart.key(each)))
        .collect(Collectors.joining(", "));
  }
}
