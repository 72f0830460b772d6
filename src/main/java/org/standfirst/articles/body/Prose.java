package org.standfirst.articles.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.standfirst.media.ImageId;

/// A body as it is printed, cut where the wall stands: the opening is for everyone, the rest for
/// those who are admitted. The rest begins with the element `read-on`, and is never empty.
///
/// @param opening what stands before the wall's marker; without one the first paragraphs, about 120
///   words at the most and half of the whole; may be empty
/// @param wallSet whether somebody has said where the wall stands
/// @param pictures those that its figures show
public record Prose(
    String opening, String rest, boolean wallSet, int words, List<ImageId> pictures) {
  private static final int OPENING = 120;
  private static final int LONGEST_FIRST = 160;
  private static final Set<String> BLOCKS =
      Set.of("p", "h2", "h3", "h4", "blockquote", "ul", "ol", "table", "figure", "hr");

  /// The prose in that HTML; without words or figures, the rest is empty.
  public static Prose of(String html) {
    return of(html, null);
  }

  /// The prose in that HTML, which has come in place of another.
  ///
  /// @param place where the wall was set in that; it counts unless there is a marker; null: nowhere
  public static Prose of(String html, @Nullable WallPlace place) {
    List<Element> blocks = blocks(html);
    int all = blocks.stream().mapToInt(Prose::words).sum();
    int cut = marked(blocks);
    blocks.removeIf(Prose::isMarker);
    if (cut < 0 && place != null) {
      cut = place.in(blocks);
    }
    boolean isSet = cut >= 0;
    if (!isSet) {
      cut = usualCut(blocks, all);
    }
    if (cut < blocks.size()) {
      blocks.get(cut).attr("id", "read-on");
    }
    return new Prose(
        print(blocks.subList(0, cut)),
        print(blocks.subList(cut, blocks.size())),
        isSet,
        all,
        pictures(blocks));
  }

  /// The same where no wall stands within: all of it is the rest, which may be empty.
  public static Prose uncut(String html) {
    List<Element> blocks = blocks(html);
    blocks.removeIf(Prose::isMarker);
    int all = blocks.stream().mapToInt(Prose::words).sum();
    return new Prose("", print(blocks), false, all, pictures(blocks));
  }

  private static List<ImageId> pictures(List<Element> blocks) {
    return blocks.stream()
        .filter(each -> each.is(SafeHtml.PICTURES))
        .map(each -> new ImageId(Long.parseLong(each.attr("data-picture"))))
        .distinct()
        .toList();
  }

  /// How many blocks stand before the marker; -1: there is none, or it stands at the very end,
  /// where it would leave nothing behind the wall.
  private static int marked(List<Element> blocks) {
    int before = (int) blocks.stream().takeWhile(each -> !isMarker(each)).count();
    return blocks.stream().skip(before).allMatch(Prose::isMarker) ? -1 : before;
  }

  private static int usualCut(List<Element> blocks, int all) {
    int taken = 0;
    int cut = 0;
    while (cut < blocks.size() - 1 && blocks.get(cut).nameIs("p")) {
      taken += words(blocks.get(cut));
      if (taken > (cut == 0 ? LONGEST_FIRST : Math.min(OPENING, all / 2))) {
        return cut;
      }
      cut++;
    }
    return cut;
  }

  private static List<Element> blocks(String html) {
    Document document = Jsoup.parseBodyFragment(SafeHtml.of(html));
    List<Element> blocks = new ArrayList<>();
    Element loose = document.createElement("p");
    int breaks = 0;
    for (Node node : document.body().childNodesCopy()) {
      boolean isBlock = node instanceof Element element && BLOCKS.contains(element.normalName());
      boolean isBreak = node.normalName().equals("br");
      breaks = isBreak ? breaks + 1 : isBlank(node) ? breaks : 0;
      if (isBlock || breaks == 2) {
        blocks.add(loose);
        loose = document.createElement("p");
      }
      if (isBlock) {
        blocks.add((Element) node);
      } else if (!isBreak || breaks < 2) {
        loose.appendChild(node);
      }
    }
    blocks.add(loose);
    blocks.removeIf(block -> !block.nameIs("figure") && !isMarker(block) && words(block) == 0);
    blocks.forEach(Prose::endWithWords);
    return blocks;
  }

  private static boolean isMarker(Element block) {
    return block.is(SafeHtml.MARKER);
  }

  private static void endWithWords(Element block) {
    Node last = block.lastChild();
    while (last != null && last.normalName().equals("br")) {
      last.remove();
      last = block.lastChild();
    }
  }

  private static boolean isBlank(Node node) {
    return node instanceof TextNode text && text.isBlank();
  }

  /// How many words there are in that HTML.
  public static int words(String html) {
    return words(Jsoup.parseBodyFragment(html).body());
  }

  private static int words(Element block) {
    String text = block.text().replace('\u00A0', ' ').strip();
    return text.isEmpty() ? 0 : text.split("\\s+", -1).length;
  }

  private static String print(List<Element> blocks) {
    Document sheet = Document.createShell("");
    sheet.outputSettings().prettyPrint(false);
    blocks.forEach(block -> sheet.body().appendChild(block.clone()));
    return sheet.body().html();
  }
}
