package org.standfirst.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.comments.CommentFiling;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Staffing;

/// What the demo's readers say below some of its articles, as files tell it: who, when, which
/// comment it answers and who recommends it on lines of their own, an empty line, the words.
@Component
@Conditional(OnEmbeddedDatabase.class)
class DemoComments {
  private static final Pattern BETWEEN = Pattern.compile("\n\n(?=by: )");

  /// Readers beside the cast. Nobody signs in as one of them.
  private static final Map<String, List<String>> READERS =
      Map.of(
          "maud", List.of("Maud", "Whitcombe"),
          "tobias", List.of("Tobias", "Reinholt"),
          "ines", List.of("Inês", "Carvalho"),
          "samir", List.of("Samir", "Darwish"),
          "olena", List.of("Olena", "Bondar"),
          "jack", List.of("Jack", "Tierney"));

  private final CommentFiling filing;
  private final Staffing staffing;

  DemoComments(CommentFiling filing, Staffing staffing) {
    this.filing = filing;
    this.staffing = staffing;
  }

  /// Who comments, by the names that the files use.
  ///
  /// @param cast those who are there already
  Map<String, ReaderId> readers(Map<String, ReaderId> cast) {
    Map<String, ReaderId> all = new HashMap<>(cast);
    READERS.forEach((name, names) ->
        all.put(
            name,
            staffing.enrol(
                new Staffing.Person(
                    name + "@lamplighter.example",
                    names.getFirst(),
                    names.getLast(),
                    "Nobody " + UUID.randomUUID(),
                    Set.of(),
                    false,
                    false))));
    return all;
  }

  /// Files the discussion of an article, where it has one.
  void file(ArticleId article, String slug, Map<String, ReaderId> readers, Instant now) {
    var file = new ClassPathResource("demo/comments/" + slug + ".txt");
    if (!file.exists()) {
      return;
    }
    try {
      String told = file.getContentAsString(StandardCharsets.UTF_8).strip();
      filing.take(
          article,
          Arrays.stream(BETWEEN.split(told, -1))
              .map(DemoArticle::read)
              .map(each -> comment(each, readers, now))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CommentFiling.Told comment(
      DemoArticle told, Map<String, ReaderId> readers, Instant now) {
    Map<String, String> headers = told.headers();
    return new CommentFiling.Told(
        known(readers, headers.getOrDefault("by", "")),
        Integer.parseInt(headers.getOrDefault("reply", "0")),
        told.body(),
        moment(headers.getOrDefault("at", "-PT0M").substring(1), now),
        Arrays.stream(headers.getOrDefault("recommended", "").split(",", -1))
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .map(each -> known(readers, each))
            .toList());
  }

  private static Instant moment(String ago, Instant now) {
    int time = ago.indexOf('T');
    Instant day =
        time == 1
            ? now
            : now.atOffset(ZoneOffset.UTC).minus(Period.parse(ago.substring(0, time))).toInstant();
    return day.minus(Duration.parse("P" + ago.substring(time)));
  }

  private static ReaderId known(Map<String, ReaderId> readers, String name) {
    ReaderId found = readers.get(name);
    if (found == null) {
      throw new IllegalArgumentException("nobody is called " + name);
    }
    return found;
  }
}
