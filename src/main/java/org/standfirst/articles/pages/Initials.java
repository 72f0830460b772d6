package org.standfirst.articles.pages;

/// Stands in for a face: the first letters of a name's first and last word.
public final class Initials {
  private Initials() {}

  public static String of(String name) {
    String[] words = name.strip().split("\\s+", -1);
    String first = letter(words[0]);
    return words.length == 1 ? first : first + letter(words[words.length - 1]);
  }

  private static String letter(String word) {
    return word.isEmpty() ? "" : Character.toString(word.codePointAt(0));
  }
}
