package org.standfirst.readers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rows that belong to a reader, for the download of everything. Each module with such rows offers
/// one.
public interface PersonalData {
  /// What the file is called, without its ending: a noun in lower case, as `passkeys`.
  String name();

  /// The reader's rows, each as columns in the order to be shown; values are text, number, boolean,
  /// Instant or null. No secrets, no hashes.
  List<Map<String, @Nullable Object>> rows(ReaderId reader);
}
