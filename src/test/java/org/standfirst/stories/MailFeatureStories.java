package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.standfirst.stories.IssueForms.begin;
import static org.standfirst.stories.IssueForms.newsletter;
import static org.standfirst.stories.IssueForms.number;
import static org.standfirst.stories.IssueForms.save;
import static org.standfirst.stories.IssueForms.step;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.readers.Role;
import org.standfirst.wall.Access;

/// What mails make use of, against what is written of it and of who supports it.
class MailFeatureStories {
  private static final Path WRITTEN =
      Path.of("docs/decisions/0052-what-mails-use-is-listed-with-who-supports-it.md");
  private static final Pattern LINE =
      Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\|((?: [yan] \\|){8})");
  private static final Pattern OTHERS = Pattern.compile("(?m)^Not listed there: (.*)\\.$");
  private final Someone ada = Someone.waived(Role.AUDIENCE_EDITOR);
  private final JdbcClient sql = RunningNewsroom.part(JdbcClient.class);

  /// A mail with all that one can hold.
  private String mail() {
    String body =
        """
        <p>One <strong>two</strong> <em>three</em> <a href="mailto:x@merrow.example">x</a><br>H<sub>2</sub>O, 5<sup>2</sup></p>
        <h2>Two</h2><h3>Three</h3><h4>Four</h4><blockquote><p>Said</p></blockquote><ul><li>a</li></ul><ol><li>b</li></ol><hr>
        <table><caption>c</caption><thead><tr><th scope="col" colspan="2">d</th></tr></thead><tbody><tr><td rowspan="1">e</td><td>f</td></tr></tbody></table>
        <figure data-picture="1" data-alt="Boats" data-credit="PA"><figcaption>Boats</figcaption></figure>
        <figure data-embed="https://www.youtube.com/watch?v=aaaaaaaaaaa"><figcaption>See</figcaption></figure>
        """;
    Filing.Filed filed =
        (Filing.Filed)
            RunningNewsroom.part(Desk.class)
                .file(
                    new Copy(
                        new Copy.Words("Everything", "All there is.", "Kicker", body, "en"),
                        new Copy.Origin("By hand", "", List.of()),
                        new Copy.Place("world", List.of(), Access.PREMIUM),
                        null,
                        new Copy.Timing.Now()));
    String number = Long.toString(filed.id().value());
    String issue = begin(ada.browser, newsletter(ada.browser, "picture", "1", "foot", "By Ada"));
    for (String kind : List.of("heading", "words", "image", "divider", "button")) {
      step(ada.browser, issue, "/blocks", "kind", kind);
    }
    step(ada.browser, issue, "/blocks", "kind", "story", "article", number);
    step(ada.browser, issue, "/blocks", "kind", "latest");
    save(
        ada.browser,
        issue,
        "subject",
        "Everything",
        "opening",
        "All there is",
        "words-2",
        "Heading",
        "html-3",
        "<p>Words</p>",
        "picture-4",
        "1",
        "caption-4",
        "Boats",
        "address-4",
        "https://merrow.example/",
        "words-6",
        "Press",
        "address-6",
        "https://merrow.example/",
        "extent-7",
        "whole",
        "extent-8",
        "headline");
    ada.browser.post(issue + "/sending");
    await().atMost(Duration.ofSeconds(20)).until(() -> !printed(issue).isEmpty());
    return printed(issue).getFirst();
  }

  private List<String> printed(String issue) {
    return sql.sql("SELECT html FROM issue_sheets WHERE issue = :issue AND kind = 'subscriber'")
        .param("issue", number(issue))
        .query((row, _) -> String.valueOf(row.getString(1)))
        .list();
  }

  @Test
  void all_that_mails_use_is_written_down_with_who_supports_it() throws IOException {
    Set<String> used = MailFeatures.of(mail());
    String written = Files.readString(WRITTEN);
    Set<String> listed = new TreeSet<>();
    List<String> cells = new ArrayList<>();
    Matcher line = LINE.matcher(written);
    while (line.find()) {
      listed.add(line.group(1));
      cells.add(line.group(2).replaceAll("[ |]", ""));
    }
    Matcher others = OTHERS.matcher(written);
    assertThat(others.find()).isTrue();
    for (String each : others.group(1).split(", ", -1)) {
      listed.add(each.replace("`", ""));
    }
    assertThat(listed).isEqualTo(used);

    long all = cells.size() * 8L;
    long not = count(cells, 'n');
    long nowhere = cells.stream().filter(each -> each.indexOf('n') >= 0).count();
    assertThat(written)
        .as("the figures that are drawn from it")
        .contains(
            "%d features".formatted(cells.size()),
            "%d of %d cells, %s %%".formatted(all - not, all, share(all - not, all)),
            "%d of them in full, %d in part".formatted(count(cells, 'y'), count(cells, 'a')),
            "%d of %d features, %s %%"
                .formatted(
                    cells.size() - nowhere,
                    cells.size(),
                    share(cells.size() - nowhere, cells.size())));
    assertThat((all - not) / (double) all).isGreaterThanOrEqualTo(0.95);
  }

  private static long count(List<String> cells, char word) {
    return cells.stream().flatMapToInt(String::chars).filter(each -> each == word).count();
  }

  private static String share(long some, long all) {
    return String.format(Locale.ROOT, "%.1f", 100.0 * some / all);
  }
}
