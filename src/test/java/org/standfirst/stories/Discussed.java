package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.stories.Browsing.Page;
import org.standfirst.wall.Access;

/// An article of its own, and what is said below it.
record Discussed(ArticleId id, String path) {

  static Discussed article(String headline, Access access) {
    var filed =
        (Filing.Filed)
            RunningNewsroom.part(Desk.class)
                .file(
                    new Copy(
                        new Copy.Words(
                            headline,
                            "",
                            "",
                            "<p>%s</p><p>Behind it.</p>".formatted("The quay was wet. ".repeat(60)),
                            "en"),
                        new Copy.Origin("", "", List.of()),
                        new Copy.Place("city", List.of(), access),
                        null,
                        new Copy.Timing.Now()));
    return new Discussed(filed.id(), filed.path());
  }

  /// Where comments are sent.
  String action() {
    return "/discussions/" + id.value() + "/comments";
  }

  /// Where a comment stands.
  String comment(long number) {
    return path + "/comments/" + number;
  }

  /// However much was sent just before: these stories have no time to wait.
  Page send(Browsing by, String text, long parent) {
    RunningNewsroom.part(JdbcClient.class).sql("DELETE FROM tries").update();
    return by.post(action(), "text", text, "parent", parent == 0 ? "" : String.valueOf(parent));
  }

  /// Publishes a comment; gives its number back.
  long write(Browsing by, String text, long parent) {
    Page sent = send(by, text, parent);
    assertThat(sent.header("Location")).as(sent.body()).matches(path + "/comments/[0-9]+/yours");
    return Long.parseLong(sent.header("Location").replaceAll(".*/comments/([0-9]+)/yours", "$1"));
  }

  /// A comment on the page of the whole discussion, read anew.
  Element shown(Browsing by, long number) {
    return by.get(path + "/comments?sort=oldest").html().expectFirst("#comment-" + number);
  }
}
