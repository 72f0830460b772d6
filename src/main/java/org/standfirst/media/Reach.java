package org.standfirst.media;

import java.util.Locale;

/// Whether a picture is someone's to change and to delete. Editors reach all; others those that
/// they have added, as long as nothing in the paper shows them.
enum Reach {
  /// It is.
  THEIRS,
  /// Somebody else has added it.
  SOMEBODY_ELSES,
  /// The paper shows it.
  IN_THE_PAPER;

  /// The key of the words that say so.
  String key() {
    return "media.picture.reach." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
