package org.standfirst.newsletters.sheets;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.standfirst.site.PaperSettings;

/// Where the links of an issue lead, each address by one number in all of its mails. Not for use by
/// two threads.
public final class Links {
  private final PaperSettings settings;
  private final SequencedMap<String, Integer> numbers = new LinkedHashMap<>();

  public Links(PaperSettings settings) {
    this.settings = settings;
  }

  /// Those numbers stay as they are; what is new comes after them.
  public Links(PaperSettings settings, Map<Integer, String> known) {
    this(settings);
    known.forEach((number, address) -> numbers.put(address, number));
  }

  /// What stands for a link in a mail: its slot; of one that can't be counted, itself.
  String to(String address) {
    String absolute = address.startsWith("/") ? settings.absolute(address) : address;
    if (!absolute.startsWith("http://") && !absolute.startsWith("https://")) {
      return absolute;
    }
    int next = numbers.values().stream().mapToInt(each -> each).max().orElse(0) + 1;
    return Slot.of(Slot.LINK + numbers.computeIfAbsent(absolute, _ -> next));
  }

  /// All of them, by number.
  public SequencedMap<Integer, String> all() {
    SequencedMap<Integer, String> all = new LinkedHashMap<>();
    numbers.forEach((address, number) -> all.put(number, address));
    return all;
  }
}
