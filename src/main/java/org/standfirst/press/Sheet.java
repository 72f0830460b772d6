package org.standfirst.press;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Set;
import org.standfirst.site.Frame;

/// A page as it comes from the template: what the press is given to print.
///
/// @param subjects what it shows: a change of any spoils it
/// @param trueUntil until when its words are true
public record Sheet(Set<Subject> subjects, Instant trueUntil, String type, byte[] content) {
  private static final String HTML = "text/html;charset=utf-8";
  private static final String STYLE_ENDS = "</style>";

  /// A page of the site.
  public static Sheet page(Set<Subject> subjects, Frame frame, JteModel model) {
    byte[] content = render(model);
    return new Sheet(subjects, frame.times().trueUntil(), HTML, content);
  }

  /// How many of its first bytes are the same on every page of its kind: those until its own style
  /// ends, where it brings one.
  int opening() {
    int end = type.equals(HTML) ? new String(content, ISO_8859_1).indexOf(STYLE_ENDS) : -1;
    return end < 0 ? 0 : end + STYLE_ENDS.length();
  }

  private static byte[] render(JteModel model) {
    var output = new Utf8ByteOutput();
    model.render(output);
    var bytes = new ByteArrayOutputStream(output.getContentLength());
    try {
      output.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
