package org.standfirst.newsletters.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/// The subject of a mail, the same for all or with what is each recipient's own.
///
/// @param stretches one more than there are slots between them
/// @param slots by their number
record SubjectLine(List<String> stretches, List<Integer> slots) {
  /// @param known slots known so far; new ones are added
  static SubjectLine of(String words, List<Slot> known) {
    List<String> stretches = new ArrayList<>();
    List<Integer> slots = new ArrayList<>();
    Matcher mark = Slot.MARK.matcher(words);
    int from = 0;
    while (mark.find()) {
      stretches.add(words.substring(from, mark.start()));
      slots.add(Part.number(new Slot(mark.group(1)), known));
      from = mark.end();
    }
    stretches.add(words.substring(from));
    return new SubjectLine(List.copyOf(stretches), List.copyOf(slots));
  }

  /// The words of one recipient's, which are one line whatever fills it.
  String filled(String[] values) {
    if (slots.isEmpty()) {
      return stretches.getFirst();
    }
    var words = new StringBuilder();
    for (int i = 0; i < slots.size(); i++) {
      words.append(stretches.get(i)).append(values[slots.get(i)]);
    }
    return Party.oneLine(words.append(stretches.getLast()).toString());
  }
}
