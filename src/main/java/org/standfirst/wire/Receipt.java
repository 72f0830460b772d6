package org.standfirst.wire;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What became of a file.
sealed interface Receipt {
  /// It has made, changed or withdrawn an article.
  ///
  /// @param path where the article stands
  /// @param pictures the files it has brought along
  record Read(Deed deed, Item.Source source, String path, List<Path> pictures) implements Receipt {
    public Read {
      pictures = List.copyOf(pictures);
    }
  }

  /// What it did.
  enum Deed {
    PUBLISHED,
    LEFT_AS_A_DRAFT,
    UPDATED,
    WITHDRAWN;

    String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /// There was nothing to do: this version, or a higher one, has been here before.
  ///
  /// @param pictures the files that came along
  record Known(Item.Source source, List<Path> pictures) implements Receipt {
    public Known {
      pictures = List.copyOf(pictures);
    }
  }

  /// The paper can't use it.
  ///
  /// @param detail what exactly; a long one is cut
  record Quarantined(Reason reason, String detail) implements Receipt {
    private static final int LONGEST = 300;

    public Quarantined {
      detail = PlainText.cut(detail, LONGEST);
    }
  }

  /// Not yet: something it needs isn't here.
  ///
  /// @param pictures the files that came along, and wait with it
  record Later(String awaited, List<Path> pictures) implements Receipt {
    public Later {
      pictures = List.copyOf(pictures);
    }
  }

  /// Another node has it.
  record Elsewhere() implements Receipt {}
}
