package org.standfirst.readers.letters;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.standfirst.mail.Letter;
import org.standfirst.mail.Passage;
import org.standfirst.mail.Recipient;
import org.standfirst.mail.Stationery;
import org.standfirst.readers.codes.Code;
import org.standfirst.readers.people.Readers;
import org.standfirst.site.PaperSettings;
import org.standfirst.site.Texts;
import org.standfirst.site.Times;

/// Writes a letter to a reader from its words' keys; the paper's name is each text's first
/// argument. Links stand on the configured origin.
@Component
public class Writing {
  private final Stationery stationery;
  private final Texts texts;
  private final PaperSettings settings;
  private final Clock clock;

  Writing(Stationery stationery, Texts texts, PaperSettings settings, Clock clock) {
    this.stationery = stationery;
    this.texts = texts;
    this.settings = settings;
    this.clock = clock;
  }

  /// A subject that names something.
  record Subject(String key, String what) {}

  /// A letter to someone we know, under their name.
  public Letter toReader(Readers.Row reader, String purpose, String subject, Passage... words) {
    return toReader(reader, purpose, new Subject(subject, ""), words);
  }

  /// The same about something that its subject names.
  Letter toReader(Readers.Row reader, String purpose, Subject subject, Passage... words) {
    return letter(
        new Recipient(reader.email(), reader.firstName()),
        purpose,
        subject,
        paragraph("readers.letter.greeting", reader.firstName()),
        words);
  }

  /// A letter to whoever has an address. It doesn't say a name that was typed: the address may be a
  /// stranger's to them, and we carry no words to strangers.
  Letter toAddress(String address, String purpose, String subject, Passage... words) {
    return letter(
        new Recipient(address, ""),
        purpose,
        new Subject(subject, ""),
        paragraph("readers.letter.greeting-nobody"),
        words);
  }

  private Letter letter(
      Recipient to, String purpose, Subject subject, Passage greeting, Passage... words) {
    List<Passage> passages = new ArrayList<>();
    passages.add(greeting);
    passages.addAll(List.of(words));
    return stationery.letter(to, purpose, plain(subject.key(), subject.what()), passages);
  }

  public Passage paragraph(String key, Object... further) {
    return new Passage.Paragraph(plain(key, further));
  }

  /// A paragraph on so many of something: the number is the text's first argument, the paper's name
  /// its second.
  public Passage counted(String key, long count) {
    return new Passage.Paragraph(texts.plural(key, count, settings.paper().name()));
  }

  public Passage note(String key, Object... further) {
    return new Passage.Note(plain(key, further));
  }

  public Passage button(String key, String path) {
    return new Passage.Button(plain(key), settings.absolute(path));
  }

  /// The code stands below some sentences, so that it isn't in the lines that a locked telephone
  /// shows of a mail, and never in the subject.
  Passage code(Code code) {
    return new Passage.Digits(plain("readers.letter.code"), code.spaced());
  }

  public String absolute(String path) {
    return settings.absolute(path);
  }

  /// Where to write to a person at the paper.
  String contact() {
    return settings.paper().contact();
  }

  /// A moment in full.
  String moment(Instant moment) {
    var times =
        new Times(clock.instant(), settings.paper().zone(), settings.paper().language(), texts);
    return times.full(moment);
  }

  private String plain(String key, Object... further) {
    Object[] arguments = new Object[further.length + 1];
    arguments[0] = settings.paper().name();
    System.arraycopy(further, 0, arguments, 1, further.length);
    return texts.plain(key, arguments);
  }
}
