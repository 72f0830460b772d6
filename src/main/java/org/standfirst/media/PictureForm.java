package org.standfirst.media;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.standfirst.media.pages.PicturePage;
import org.standfirst.site.Fields;

/// What was typed about a picture.
record PictureForm(PicturePage.Typed typed) {
  private static final Pattern HUNDREDTH = Pattern.compile("100|[0-9]{1,2}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");
  private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}");

  static PictureForm of(Fields fields) {
    return new PictureForm(
        new PicturePage.Typed(
            plain(fields.text("alt")),
            plain(fields.text("caption")),
            plain(fields.text("credit")),
            number(fields.echo("focusX")),
            number(fields.echo("focusY")),
            VERSION.matcher(fields.text("version")).matches() ? fields.text("version") : "0"));
  }

  /// By field, the key of the words for what is to be put right.
  Map<String, String> problems() {
    Map<String, String> problems = new LinkedHashMap<>();
    tooLong("alt", typed.alt(), PictureWords.LONGEST_ALT, problems);
    tooLong("caption", typed.caption(), PictureWords.LONGEST_CAPTION, problems);
    tooLong("credit", typed.credit(), PictureWords.LONGEST_CREDIT, problems);
    outside("focusX", typed.focusX(), problems);
    outside("focusY", typed.focusY(), problems);
    return problems;
  }

  PictureWords words() {
    return new PictureWords(typed.alt(), typed.caption(), typed.credit());
  }

  Focus focus() {
    return new Focus(Integer.parseInt(typed.focusX()), Integer.parseInt(typed.focusY()));
  }

  int version() {
    return Integer.parseInt(typed.version());
  }

  /// The same, over what somebody else has saved since.
  PicturePage.Typed over(int version) {
    return new PicturePage.Typed(
        typed.alt(),
        typed.caption(),
        typed.credit(),
        typed.focusX(),
        typed.focusY(),
        Integer.toString(version));
  }

  private static void tooLong(
      String field, String text, int longest, Map<String, String> problems) {
    if (text.codePointCount(0, text.length()) > longest) {
      problems.put(field, "media.picture.too-long." + field);
    }
  }

  private static void outside(String field, String text, Map<String, String> problems) {
    if (!HUNDREDTH.matcher(text).matches()) {
      problems.put(field, "media.picture.outside");
    }
  }

  /// What a field for numbers can show again.
  private static String number(String text) {
    return NUMBER.matcher(text.strip()).matches() ? text.strip() : "";
  }

  private static String plain(String text) {
    return PictureWords.plain(text.replaceAll("[\\p{Cc}\\p{Cs}\\p{Cn}]", " "));
  }
}
