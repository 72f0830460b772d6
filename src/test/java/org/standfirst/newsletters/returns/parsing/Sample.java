package org.standfirst.newsletters.returns.parsing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.standfirst.newsletters.returns.Hardness;
import org.standfirst.newsletters.returns.Report;

/// A mail of `src/test/resources/returns`, and what `index.tsv` says that is to be read in it.
///
/// @param expected verdicts with their recipients; `*` as one: whatever it says
/// @param token empty: none is expected
/// @param messageId empty: none is expected
/// @param held whether the parser was never made to fit it
record Sample(String name, String expected, String token, String messageId, boolean held) {
  private static final Path FOLDER = Path.of("src/test/resources/returns");

  static List<Sample> all() throws IOException {
    return Files.readAllLines(FOLDER.resolve("index.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(cells -> new Sample(cells[0], cells[1], cells[2], cells[3], cells[4].equals("held")))
        .toList();
  }

  byte[] mail() {
    try {
      return Files.readAllBytes(FOLDER.resolve(name + ".eml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isRead(List<Report> reports) {
    String read = reports.stream().map(Sample::told).collect(Collectors.joining("; "));
    Report.Origin origin = origin(reports.getFirst());
    return (expected.equals("complaint *") ? read.startsWith("complaint") : read.equals(expected))
        && (token.isEmpty() || origin.token().equals(token))
        && (messageId.isEmpty() || origin.messageId().equals(messageId));
  }

  private static String told(Report report) {
    return switch (report) {
      case Report.Bounce(var hardness, var recipient, _, _, _) ->
          (hardness == Hardness.HARD ? "hard " : "soft ") + recipient;
      case Report.Complaint(var recipient, _, _) -> "complaint " + recipient;
      case Report.Unrelated _ -> "unrelated";
    };
  }

  private static Report.Origin origin(Report report) {
    return switch (report) {
      case Report.Bounce bounce -> bounce.origin();
      case Report.Complaint complaint -> complaint.origin();
      case Report.Unrelated _ -> Report.Origin.UNKNOWN;
    };
  }
}
