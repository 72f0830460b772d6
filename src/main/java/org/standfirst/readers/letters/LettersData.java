package org.standfirst.readers.letters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.mail.Correspondents;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.address.FormerAddresses;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.Readers;

/// What we still know of the letters to the reader's address and to those they have moved from, for
/// the download of everything.
@Component
class LettersData implements PersonalData {
  private static final List<String> COLUMNS =
      List.of("to", "subject", "purpose", "posted_at", "state", "attempts", "settled_at", "reason");
  private final Readers readers;
  private final FormerAddresses formerAddresses;
  private final Correspondents correspondents;

  LettersData(Readers readers, FormerAddresses formerAddresses, Correspondents correspondents) {
    this.readers = readers;
    this.formerAddresses = formerAddresses;
    this.correspondents = correspondents;
  }

  @Override
  public String name() {
    return "letters";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    Readers.Row row = readers.find(reader);
    // anybody can register anybody's address: only who has confirmed it learns what was sent there
    return new PersonalRows(
        COLUMNS,
        row == null || !row.confirmed()
            ? List.of()
            : Stream.concat(
                    formerAddresses.of(reader).stream(), Stream.of(EmailAddress.key(row.email())))
                .flatMap(each -> correspondents.lettersTo(each).stream())
                .map(LettersData::columns)
                .toList());
  }

  private static Map<String, @Nullable Object> columns(Correspondents.Posted letter) {
    Map<String, @Nullable Object> columns = new LinkedHashMap<>();
    columns.put("to", letter.toAddress());
    columns.put("subject", letter.subject());
    columns.put("purpose", letter.purpose());
    columns.put("posted_at", letter.postedAt());
    columns.put("state", letter.state());
    columns.put("attempts", letter.attempts());
    columns.put("settled_at", letter.settledAt());
    columns.put("reason", letter.reason());
    return columns;
  }
}
