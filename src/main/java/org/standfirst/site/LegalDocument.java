package org.standfirst.site;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;

/// A document that visitors agree to or are told of.
///
/// @param name the last part of its address: `terms`, `cookies`, `privacy`
/// @param date the day since which this version holds
/// @param changes what is new since the version before, in a few sentences; empty in the first
/// @param wording SHA-256 of the very words, in hexadecimal digits
public record LegalDocument(
    String name,
    String title,
    String version,
    LocalDate date,
    String changes,
    List<Part> parts,
    String html,
    String wording) {

  /// A part of the document and where on the page it begins.
  public record Part(String anchor, String title) {}

  /// The path of its page.
  public String path() {
    return "/legal/" + name;
  }

  /// The path at which this very version stays readable.
  public String versionPath() {
    return path() + "/" + version;
  }

  /// The words as they are printed: they come with the program and hold settings escaped.
  public Content body() {
    return output -> output.writeContent(html);
  }
}
