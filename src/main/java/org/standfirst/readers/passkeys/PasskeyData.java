package org.standfirst.readers.passkeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// The passkeys in the download of everything.
@Component
class PasskeyData implements PersonalData {
  private static final List<String> COLUMNS = List.of("label", "made", "last_used", "synced");
  private final Passkeys passkeys;

  PasskeyData(Passkeys passkeys) {
    this.passkeys = passkeys;
  }

  @Override
  public String name() {
    return "passkeys";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return new PersonalRows(COLUMNS, passkeys.of(reader).stream().map(PasskeyData::row).toList());
  }

  private static Map<String, @Nullable Object> row(Passkeys.Row passkey) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("label", passkey.label());
    row.put("made", passkey.created());
    row.put("last_used", passkey.lastUsed());
    row.put("synced", passkey.synced());
    return row;
  }
}
