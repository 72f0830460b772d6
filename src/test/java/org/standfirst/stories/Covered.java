package org.standfirst.stories;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.articles.live.LiveDesk;
import org.standfirst.articles.live.LiveOutcome;
import org.standfirst.articles.live.Written;
import org.standfirst.articles.work.Sitting;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Role;
import org.standfirst.wall.Access;

/// An article that is covered live, as the newsroom has it in hand.
record Covered(Desk articles, LiveDesk desk, ArticleId id, String path) {
  private static final Journalist CARLA = new Journalist(new ReaderId(1), Set.of(Role.EDITOR), "");

  /// One in the newsroom that runs for all stories.
  static Covered live(String headline, Access access) {
    return live(
        RunningNewsroom.part(Desk.class),
        RunningNewsroom.part(LiveDesk.class),
        headline,
        access,
        "<p>One.</p><p>Two.</p>");
  }

  static Covered live(Desk articles, LiveDesk desk, String headline, Access access, String body) {
    Filing filing = articles.file(copy(headline, access, body));
    var filed = (Filing.Filed) filing;
    desk.begin(filed.id(), CARLA);
    return new Covered(articles, desk, filed.id(), filed.path());
  }

  private static Copy copy(String headline, Access access, String body) {
    return new Copy(
        new Copy.Words(headline, "", "", body, "en"),
        new Copy.Origin("", "", List.of()),
        new Copy.Place("city", List.of(), access),
        null,
        new Copy.Timing.Now());
  }

  /// Has a browser open it, until it listens.
  void openIn(Page page) {
    page.waitForResponse(
        answer -> answer.url().contains("/changes"),
        () -> page.navigate(RunningNewsroom.address() + path));
  }

  /// What open pages ask: for all from one change to another.
  String update(long from, long to) {
    return "/live/%d/%d-%d".formatted(id.value(), from, to);
  }

  /// The line to it.
  String line(long known) {
    return "/live/%d/changes?after=%d".formatted(id.value(), known);
  }

  /// The page that begins with an entry.
  String page(long entry) {
    return "%s/live/%d".formatted(path, entry);
  }

  long write(String headline) {
    return write(headline, "<p>%s</p>".formatted("What there is to say. ".repeat(20)));
  }

  long write(String headline, String body) {
    return ((LiveOutcome.Done)
            desk.write(id, new Written(headline, body, true), Sitting.UNTOLD, CARLA))
        .entry();
  }

  void rewrite(long entry, int version, String headline) {
    desk.rewrite(id, entry, version, new Written(headline, "", true), Sitting.UNTOLD, CARLA);
  }

  void remove(long entry) {
    desk.remove(id, entry, CARLA);
  }

  void end() {
    desk.end(id, CARLA);
  }

  /// Sets the wall elsewhere.
  void ask(Access access) {
    articles.update(id, copy("Walled anew", access, "<p>One.</p><p>Two.</p>"));
  }
}
