package org.standfirst.readers.address;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// A reader's changes of address, for the download of everything.
@Component
class AddressRows implements PersonalData {
  private static final List<String> COLUMNS =
      List.of("from", "to", "asked", "changed", "withdrawn");
  private final AddressChanges changes;

  AddressRows(AddressChanges changes) {
    this.changes = changes;
  }

  @Override
  public String name() {
    return "addresses";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return new PersonalRows(COLUMNS, changes.of(reader).stream().map(AddressRows::row).toList());
  }

  private static Map<String, @Nullable Object> row(AddressChanges.Row change) {
    Map<String, @Nullable Object> columns = new LinkedHashMap<>();
    columns.put("from", change.oldEmail());
    columns.put("to", change.newEmail());
    columns.put("asked", change.askedAt());
    columns.put("changed", change.changedAt());
    columns.put("withdrawn", change.withdrawnAt());
    return columns;
  }
}
