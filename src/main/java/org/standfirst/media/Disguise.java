package org.standfirst.media;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Files that begin as a picture and are something else besides. Nothing but what we draw ourselves
/// is ever served; still, whoever hands in such a file means no picture. What cameras put behind a
/// picture, such as a short film, is no disguise.
final class Disguise {
  private static final int START = 1024;
  private static final int ARCHIVE_END = 22;
  private static final int LONGEST_REMARK = 65_535;
  private static final Pattern MARKUP =
      Pattern.compile(
          "<script[\\s>/]|<!doctype\\s+html|<html[\\s>]|<svg[\\s>]|<\\?php|<iframe[\\s>]",
          Pattern.CASE_INSENSITIVE);
  private static final List<String> BEGUN_AS_SCRIPT = List.of("GIF89a/*", "GIF87a/*", "GIF89a=");

  private Disguise() {}

  static boolean isDrawing(byte[] file) {
    String start = text(file, 0, Math.min(file.length, START)).toLowerCase(Locale.ROOT);
    return start.contains("<svg") || start.contains("<!doctype svg");
  }

  static boolean isWornBy(byte[] file) {
    String all = text(file, 0, file.length);
    String start = all.substring(0, Math.min(all.length(), START));
    return start.contains("%PDF-")
        || BEGUN_AS_SCRIPT.stream().anyMatch(start::startsWith)
        || start.startsWith("/*", 4)
        || MARKUP.matcher(all).find()
        || endsAsArchive(all);
  }

  /// Whether the file is a ZIP too: those are read from their end, where a record says how long the
  /// remark behind it is.
  private static boolean endsAsArchive(String all) {
    int earliest = Math.max(0, all.length() - ARCHIVE_END - LONGEST_REMARK);
    int at = all.lastIndexOf("PK\5\6");
    while (at >= earliest) {
      if (at + ARCHIVE_END <= all.length()
          && at + ARCHIVE_END + all.charAt(at + 20) + (all.charAt(at + 21) << 8) == all.length()) {
        return true;
      }
      at = all.lastIndexOf("PK\5\6", at - 1);
    }
    return false;
  }

  /// Each byte as a character.
  private static String text(byte[] file, int start, int end) {
    return new String(file, start, end - start, StandardCharsets.ISO_8859_1);
  }
}
