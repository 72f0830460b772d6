package org.standfirst.press;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.site.Frame;
import org.standfirst.wall.Admission;
import org.standfirst.wall.Piece;

/// One edition of a page, as it comes from the template: what the press is given to print.
///
/// @param edition for whom it is; null: the same for everyone
/// @param piece what the wall must be asked about before a copy is handed out; null: nothing
/// @param meter what a stranger's browser must carry from now on; empty: nothing changes
/// @param subjects what it shows: a change of any spoils it
/// @param trueUntil until when its words are true
public record Sheet(
    @Nullable Edition edition,
    @Nullable Piece piece,
    String meter,
    Set<Subject> subjects,
    Instant trueUntil,
    String type,
    byte[] content) {
  private static final String HTML = "text/html;charset=utf-8";

  /// A page of the site without a wall.
  public static Sheet page(Edition edition, Set<Subject> subjects, Frame frame, JteModel model) {
    byte[] content = render(model);
    return new Sheet(edition, null, "", subjects, frame.times().trueUntil(), HTML, content);
  }

  /// A page that the wall decides on.
  public static Sheet walled(
      Edition edition,
      Piece piece,
      Admission admission,
      Set<Subject> subjects,
      Frame frame,
      JteModel model) {
    byte[] content = render(model);
    String meter = admission instanceof Admission.Counted counted ? counted.meter() : "";
    return new Sheet(edition, piece, meter, subjects, frame.times().trueUntil(), HTML, content);
  }

  /// A file that is the same for everyone: a feed, a sitemap.
  public static Sheet file(Set<Subject> subjects, Instant trueUntil, String type, byte[] content) {
    return new Sheet(null, null, "", subjects, trueUntil, type, content);
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
