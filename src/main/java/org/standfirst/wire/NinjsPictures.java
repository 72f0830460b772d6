package org.standfirst.wire;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The pictures that come with a ninjs item, in the order in which it names them.
final class NinjsPictures {
  private static final Set<String> KINDS = Set.of("picture", "graphic", "");
  private static final List<String> ALTERNATIVES = List.of("alt", "alttext", "accessibility");
  private static final List<String> CAPTIONS = List.of("caption", "text", "", "summary");
  private static final int MOST = 20;
  private static final int LONGEST_LINE = 1_000;

  private NinjsPictures() {}

  static List<Item.Picture> of(NinjsNode item) {
    return item.objects("associations").stream()
        .filter(each -> KINDS.contains(each.word("type")))
        .map(NinjsPictures::picture)
        .filter(picture -> !picture.files().isEmpty())
        .limit(MOST)
        .toList();
  }

  private static Item.Picture picture(NinjsNode picture) {
    String caption = first(picture.valuesOf("descriptions", CAPTIONS));
    String alternative = first(picture.valuesOf("descriptions", ALTERNATIVES));
    String title = first(Stream.of(NinjsWords.headline(picture), picture.line("title")));
    String credit =
        first(
            Stream.concat(
                picture.valuesOf("descriptions", List.of("creditline", "credit")),
                Stream.of("by", "copyrightHolder", "copyrightNotice").map(picture::line)));
    return new Item.Picture(files(picture), alternative, caption, credit, title);
  }

  private static List<String> files(NinjsNode picture) {
    return picture.objects("renditions").stream()
        .filter(each ->
            each.word("contentType").isEmpty() || each.word("contentType").startsWith("image/"))
        .sorted(Comparator.comparingLong(NinjsPictures::width).reversed())
        .map(each -> each.raw("href"))
        .filter(href -> !href.isBlank())
        .limit(MOST)
        .toList();
  }

  private static long width(NinjsNode rendition) {
    return rendition.json().path("width").longValueOpt().orElse(0);
  }

  private static String first(Stream<String> candidates) {
    return PlainText.cut(
        candidates.filter(each -> !each.isEmpty()).findFirst().orElse(""), LONGEST_LINE);
  }
}
