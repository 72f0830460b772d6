package org.standfirst.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// The folder of small style sheets and of the lists that join them.
final class CssFolder {
  private static final String FOLDER = "static/css/";
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern CLOSED_LINE = Pattern.compile("([{};,])\\s*\\n\\s*");
  private static final Pattern LINE_END = Pattern.compile("\\s*\\n\\s*");

  /// Spaces that nothing needs, or a text in quotation marks, which keeps its own.
  private static final Pattern SPACE =
      Pattern.compile("(\"[^\"]*\")|(?<=[:,{}]) | (?=[{}])|;\\s*(?=})");

  private CssFolder() {}

  /// The sheets that a list names, joined in its order, without what is there for their writers:
  /// comments, indents, line ends.
  static String joined(String list) throws IOException {
    var all = new StringBuilder();
    for (String name : text(list).lines().toList()) {
      all.append(text(name));
    }
    String bare = COMMENT.matcher(all).replaceAll("");
    String joined = CLOSED_LINE.matcher(bare).replaceAll("$1");
    String lines = LINE_END.matcher(joined).replaceAll("\n").strip();
    return SPACE.matcher(lines).replaceAll(found -> found.group(1) == null ? "" : "$1");
  }

  private static String text(String name) throws IOException {
    try (InputStream stream = CssFolder.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IOException("missing in the jar: " + FOLDER + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
