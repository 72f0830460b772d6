package org.standfirst.mail;

/// A piece of a letter.
public sealed interface Passage {
  /// Some sentences.
  record Paragraph(String words) implements Passage {}

  /// The one thing to do. In plain text the address stands under the words.
  ///
  /// @param address absolute, on the configured origin
  record Button(String words, String address) implements Passage {}

  /// A code to be typed, as it is read best: `123 456`.
  record Digits(String words, String digits) implements Passage {}

  /// Small print.
  record Note(String words) implements Passage {}
}
