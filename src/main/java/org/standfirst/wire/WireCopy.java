package org.standfirst.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.Copy;
import org.standfirst.media.ImageId;
import org.standfirst.site.PaperSettings;

/// An item as the desk takes it.
@Component
class WireCopy {
  private static final int MOST_SUBJECTS = 12;
  private static final int MOST_PLACES = 8;
  private static final int LONGEST_TOPIC = 60;

  private final SectionRules rules;
  private final WireSettings settings;
  private final PaperSettings paper;

  WireCopy(SectionRules rules, WireSettings settings, PaperSettings paper) {
    this.rules = rules;
    this.settings = settings;
    this.paper = paper;
  }

  Copy of(Item item, List<String> sections, @Nullable ImageId lead, Copy.Timing timing) {
    Item.Words words = item.words();
    return new Copy(
        new Copy.Words(words.headline(), words.standfirst(), "", words.body(), language(words)),
        new Copy.Origin(item.byline(), item.credit(), List.of()),
        new Copy.Place(
            rules.choose(item.subjects(), sections), List.copyOf(topics(item)), settings.access()),
        lead,
        timing);
  }

  private String language(Item.Words words) {
    return words.language().isEmpty() ? paper.paper().language().toLanguageTag() : words.language();
  }

  private static List<String> topics(Item item) {
    var topics = new LinkedHashMap<String, String>();
    Stream.concat(
            names(item.subjects().stream().map(Item.Subject::name)).limit(MOST_SUBJECTS),
            names(item.places().stream()).limit(MOST_PLACES))
        .forEach(name -> topics.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
    return List.copyOf(topics.values());
  }

  private static Stream<String> names(Stream<String> names) {
    return names
        .filter(name -> PlainText.isReadable(name) && name.length() <= LONGEST_TOPIC)
        .distinct();
  }
}
