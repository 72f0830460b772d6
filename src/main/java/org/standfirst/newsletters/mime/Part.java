package org.standfirst.newsletters.mime;

import java.util.ArrayList;
import java.util.List;

/// One of a mail's parts, encoded as far as it is the same for all.
///
/// @param stretches one more than there are slots between them
/// @param slots by their number
/// @param html whether what fills them is escaped
record Part(List<byte[]> stretches, int[] slots, boolean html) {
  /// @param slots known so far; new ones are added
  static Part of(String words, boolean html, List<Slot> slots) {
    // the last line's end belongs to the boundary that follows
    String lines = words.replace("\r\n", "\n").replace('\r', '\n') + "\n";
    List<byte[]> stretches = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    int from = 0;
    for (int begin = lines.indexOf(Slot.BEGIN);
        begin >= 0;
        begin = lines.indexOf(Slot.BEGIN, from)) {
      int end = lines.indexOf(Slot.END, begin);
      if (end < 0) {
        throw new IllegalArgumentException("a slot's mark has no end");
      }
      stretches.add(encoded(lines.substring(from, begin)));
      numbers.add(number(new Slot(lines.substring(begin + 1, end)), slots));
      from = end + 1;
    }
    stretches.add(encoded(lines.substring(from)));
    return new Part(stretches, numbers.stream().mapToInt(each -> each).toArray(), html);
  }

  static int number(Slot slot, List<Slot> slots) {
    if (!slots.contains(slot)) {
      slots.add(slot);
    }
    return slots.indexOf(slot);
  }

  private static byte[] encoded(String words) {
    var ink = new Ink(words.length() + words.length() / 4 + 16);
    new QuotedPrintable(ink).words(words);
    return ink.copy();
  }

  int length() {
    return stretches.stream().mapToInt(each -> each.length).sum();
  }

  void write(Ink ink, QuotedPrintable encoding, String[] values) {
    for (int i = 0; i < slots.length; i++) {
      ink.put(stretches.get(i));
      encoding.value(values[slots[i]], html);
    }
    ink.put(stretches.getLast());
  }
}
