package org.standfirst.articles.live;

import java.util.regex.Pattern;
import org.standfirst.articles.work.Sitting;
import org.standfirst.site.Fields;

/// The form of an entry, as it is sent.
///
/// @param version that the entry was opened in; 0: it is a new one
/// @param sitting where it was typed
record LiveForm(Written written, int version, Sitting sitting) {
  private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}");

  static LiveForm of(Fields fields) {
    String version = fields.text("version");
    return new LiveForm(
        new Written(
            fields.text("headline").replaceAll("\\s+", " ").strip(),
            fields.text("body").replace("\r\n", "\n").strip(),
            fields.ticked("keyEvent")),
        VERSION.matcher(version).matches() ? Integer.parseInt(version) : 0,
        Sitting.of(fields));
  }
}
