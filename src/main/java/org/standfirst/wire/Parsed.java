package org.standfirst.wire;

/// What a parser makes of a file.
sealed interface Parsed permits Item, Kill, Parsed.NotMine, Parsed.Unusable {
  /// Another format: let the next parser look.
  record NotMine() implements Parsed {}

  /// This format, but nothing that the paper can print.
  ///
  /// @param detail what exactly, in a few words of the file's own; may be empty
  record Unusable(Reason reason, String detail) implements Parsed {}
}
