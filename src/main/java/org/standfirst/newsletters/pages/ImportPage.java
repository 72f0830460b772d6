package org.standfirst.newsletters.pages;

import java.util.List;

/// How a list is to be read: the form, and its first rows as they are read.
///
/// @param flaw key of the words that say what is missing; empty: nothing is
/// @param consent in which words consent was given
public record ImportPage(
    long list,
    String fileName,
    String flaw,
    List<Option> newsletters,
    List<Option> charsets,
    List<Option> delimiters,
    boolean headed,
    String consent,
    List<Select> columns,
    List<String> heads,
    List<List<String>> rows) {
  /// Where the page is.
  public String path() {
    return "/newsroom/newsletters/imports/" + list;
  }

  /// Something to choose.
  public record Option(String value, String name, boolean chosen) {}

  /// Which column holds something.
  public record Select(String name, List<Option> options) {
    public String label() {
      return "newsletters.imports.holds." + name;
    }
  }
}
