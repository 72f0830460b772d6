package org.standfirst.newsletters.pages;

import java.time.Instant;
import java.util.List;

/// What has become of a list so far.
///
/// @param newsletter what it is called; empty: not said yet
/// @param state `uploaded`, `working`, `done`, `stopped` or `broken`
/// @param percent how much of the file is read
/// @param first some rows that nobody was entered by
public record ImportProgress(
    long list,
    String fileName,
    String newsletter,
    String state,
    int percent,
    long rows,
    long entered,
    long had,
    long refused,
    Instant madeAt,
    List<Refused> first) {
  /// Where its page is.
  public String path() {
    return "/newsroom/newsletters/imports/" + list;
  }

  /// The key of the word for its state.
  public String word() {
    return "newsletters.imports.state." + state;
  }

  public boolean working() {
    return state.equals("working");
  }

  /// The same with some rows that were refused.
  public ImportProgress with(List<Refused> rows) {
    return new ImportProgress(
        list, fileName, newsletter, state, percent, this.rows, entered, had, refused, madeAt, rows);
  }

  /// A row that nobody was entered by.
  public record Refused(long line, String address, String reason) {}
}
