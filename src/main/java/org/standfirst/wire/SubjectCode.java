package org.standfirst.wire;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A code of the IPTC's Media Topics, or of the Subject Codes before them: eight digits, of which
/// in both the first two name the same seventeen large subjects.
record SubjectCode(String digits) {
  private static final Pattern CODE = Pattern.compile("(?:.*[^0-9])?([0-9]{8})");

  /// The code at the end of an address, a prefixed code or a literal.
  static Optional<SubjectCode> in(String words) {
    Matcher code = CODE.matcher(words);
    return code.matches() ? Optional.of(new SubjectCode(code.group(1))) : Optional.empty();
  }

  /// The large subject that a Subject Code belongs to. (Smaller Media Topics, which begin with 2,
  /// don't show theirs.)
  SubjectCode large() {
    return new SubjectCode(digits.substring(0, 2) + "000000");
  }
}
