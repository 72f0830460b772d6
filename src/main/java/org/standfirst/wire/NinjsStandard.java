package org.standfirst.wire;

import java.util.Set;

/// Which version of ninjs a document is written in: it says so, or its properties tell. Version 1
/// has flat properties such as `body_xhtml`, version 2 writes in small letters what version 3
/// writes in camel case.
final class NinjsStandard {
  private static final Set<String> FIRST =
      Set.of(
          "$standard",
          "headline",
          "byline",
          "body_text",
          "body_xhtml",
          "body_html",
          "description_text",
          "description_xhtml",
          "mimetype",
          "subject",
          "place",
          "person",
          "organisation",
          "object",
          "event",
          "infosource",
          "genre");
  private static final Set<String> SECOND =
      Set.of(
          "representationtype",
          "firstcreated",
          "versioncreated",
          "contentcreated",
          "pubstatus",
          "copyrightholder",
          "copyrightnotice",
          "usageterms",
          "ednote",
          "infosources",
          "altids",
          "trustindicators",
          "rightsinfo",
          "embargoed",
          "standardversion");
  private static final Set<String> THIRD =
      Set.of(
          "headlines",
          "bodies",
          "descriptions",
          "title",
          "type",
          "renditions",
          "eventDetails",
          "versionCreated",
          "pubStatus");

  private NinjsStandard() {}

  /// The version, such as `3.0`, `2.x`, `1.x`; empty where the document is no ninjs at all.
  static String version(NinjsNode document) {
    String said = document.object("standard").line("version");
    if (!said.isEmpty()) {
      return said;
    }
    if (has(document, FIRST)) {
      return "1.x";
    }
    if (has(document, SECOND)) {
      return "2.x";
    }
    return has(document, THIRD) ? "3.x" : "";
  }

  private static boolean has(NinjsNode document, Set<String> properties) {
    return properties.stream().anyMatch(document::has);
  }
}
