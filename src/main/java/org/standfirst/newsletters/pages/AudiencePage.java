package org.standfirst.newsletters.pages;

import java.util.List;

/// Whom an issue goes to: how that is narrowed, and how many are left.
///
/// @param subject the issue's; may be empty
/// @param open whether it may still be changed
/// @param problem key of the words for what went wrong; empty: nothing did
/// @param unread names of fields that couldn't be read
/// @param seen the audience as it was kept when the page was made
public record AudiencePage(
    long issue,
    String subject,
    String newsletter,
    boolean open,
    String problem,
    List<String> unread,
    String seen,
    Choices choices,
    Counted counted) {
  /// Where the issue is written.
  public String desk() {
    return "/newsroom/newsletters/issues/" + issue;
  }

  /// Where the page is.
  public String path() {
    return desk() + "/audience";
  }

  /// The label of a field that couldn't be read.
  public static String label(String field) {
    return switch (field) {
      case "registeredSince" -> "newsletters.audience.registered-since";
      case "registeredBefore" -> "newsletters.audience.registered-before";
      case "chosenSince" -> "newsletters.audience.chosen-since";
      case "readWithin" -> "newsletters.audience.read-within";
      case "unopenedFor" -> "newsletters.audience.unopened";
      default -> "newsletters.audience.unclicked";
    };
  }

  /// Something to choose.
  public record Option(String value, String name, boolean chosen) {}

  /// The form as it stands.
  ///
  /// @param opens whether opens are counted
  /// @param subscription `any`, `subscribers` or `others`
  public record Choices(
      List<Option> sections,
      int readWithin,
      String registeredSince,
      String registeredBefore,
      boolean opens,
      int unopenedFor,
      int unclickedFor,
      String subscription,
      List<Option> languages,
      List<Option> lists,
      String chosenSince,
      List<Option> newsletters,
      List<Option> issues) {}

  /// How many it would go to now.
  ///
  /// @param suppressed left out beside them, since their address is shut
  /// @param restrained left out beside them, since they asked for less
  /// @param words how it is narrowed
  public record Counted(
      long readers, long addressees, long suppressed, long restrained, List<String> words) {
    public long all() {
      return readers + addressees;
    }
  }
}
