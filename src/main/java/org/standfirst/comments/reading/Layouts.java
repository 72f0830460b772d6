package org.standfirst.comments.reading;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.Article;
import org.standfirst.articles.ArticleId;
import org.standfirst.comments.CommentSettings;
import org.standfirst.comments.Discussion;
import org.standfirst.comments.Discussions;
import org.standfirst.comments.pages.CommentForm;
import org.standfirst.comments.pages.CommentNode;
import org.standfirst.comments.pages.DiscussionPanel;
import org.standfirst.comments.pages.ThreadPage;
import org.standfirst.readers.ReaderId;
import org.standfirst.wall.Admission;

/// Lays discussions out: which threads stand on a page, and how much of each.
@Component
public class Layouts {
  static final int ON_ARTICLE = 10;
  static final int A_PAGE = 20;

  /// How many replies are shown to a comment of each level.
  private static final int[] REPLIES = {3, 2, 1};

  private final Threads threads;
  private final Discussions discussions;
  private final CommentSettings settings;
  private final Clock clock;

  Layouts(Threads threads, Discussions discussions, CommentSettings settings, Clock clock) {
    this.threads = threads;
    this.discussions = discussions;
    this.settings = settings;
    this.clock = clock;
  }

  /// Where what is written in a discussion is sent.
  public static String action(ArticleId article) {
    return "/discussions/" + article.value() + "/comments";
  }

  /// Where a comment stands.
  public static String path(Article article, long number) {
    return article.teaser().path() + "/comments/" + number;
  }

  /// What stands below the article.
  DiscussionPanel below(Article article, Admission.Admitted proof) {
    return panel(article, proof, Sorting.NEWEST, null, ON_ARTICLE, true);
  }

  /// A page of all of it.
  ///
  /// @param after where it begins; anything else than a place: at the top
  DiscussionPanel page(Article article, Admission.Admitted proof, Sorting sorting, String after) {
    return panel(article, proof, sorting, ThreadPlace.of(after), A_PAGE, false);
  }

  private DiscussionPanel panel(
      Article article,
      Admission.Admitted proof,
      Sorting sorting,
      @Nullable ThreadPlace place,
      int count,
      boolean onArticle) {
    Discussion discussion = discussions.of(article.teaser().id());
    List<ShownComment> found =
        discussion.lastNumber() == 0 || !discussion.isThere()
            ? List.of()
            : threads.beyond(proof, sorting, place == null ? sorting.top() : place, count + 1);
    List<ShownComment> shown = found.size() > count ? found.subList(0, count) : found;
    String path = article.teaser().path() + "/comments";
    return new DiscussionPanel(
        discussion,
        article.teaser().path(),
        article.teaser().headline(),
        sorting,
        sorting == Sorting.PICKS ? alone(article, shown) : nodes(article, proof, shown, 0),
        discussion.isOpen(clock.instant()),
        shut(discussion),
        onArticle,
        found.size() > count
            ? "%s?sort=%s&after=%s"
                .formatted(path, sorting.word(), sorting.after(shown.getLast()).word())
            : "",
        place == null,
        CommentForm.fresh(action(article.teaser().id()), 0, settings.longest()));
  }

  private String shut(Discussion discussion) {
    return switch (discussion.stateAt(clock.instant())) {
      case OPEN -> "";
      case FROZEN -> "comments.shut.frozen";
      case CLOSED -> "comments.shut.closed";
    };
  }

  /// A comment with what it answers and the replies to it; null: there is none.
  @Nullable ThreadPage thread(
      Article article, Admission.Admitted proof, long number, String after) {
    ShownComment head = threads.one(proof, number);
    if (head == null) {
      return null;
    }
    ThreadPlace place = ThreadPlace.of(after);
    List<ShownComment> found =
        threads.repliesAfter(proof, head, place == null ? 0 : place.number(), A_PAGE + 1);
    boolean more = found.size() > A_PAGE;
    List<ShownComment> shown = more ? found.subList(0, A_PAGE) : found;
    var node =
        new CommentNode(head, path(article, number), 0, nodes(article, proof, shown, 1), 0, "", "");
    Discussion discussion = discussions.of(article.teaser().id());
    return new ThreadPage(
        article.teaser().path(),
        article.teaser().headline(),
        discussion,
        above(article, proof, head),
        node,
        discussion.isOpen(clock.instant()),
        more ? path(article, number) + "?after=0-" + shown.getLast().number() : "");
  }

  /// The nearest few that a comment answers, the farthest first.
  private List<CommentNode> above(Article article, Admission.Admitted proof, ShownComment head) {
    List<CommentNode> all = new ArrayList<>();
    Long next = head.parent();
    while (next != null && all.size() < REPLIES.length) {
      ShownComment comment = threads.one(proof, next);
      if (comment == null) {
        break;
      }
      all.addFirst(CommentNode.alone(comment, path(article, comment.number())));
      next = comment.parent();
    }
    return all;
  }

  /// The first so many that came after that number, the oldest first.
  public List<CommentNode> since(Ground.Admitted ground, long number, int count) {
    return alone(ground.article(), threads.since(ground.proof(), number, count));
  }

  /// The latest so many that a reader wrote.
  public List<CommentNode> by(Ground.Admitted ground, ReaderId writer, int count) {
    return alone(ground.article(), threads.by(ground.proof(), writer, count));
  }

  private static List<CommentNode> alone(Article article, List<ShownComment> comments) {
    return comments.stream()
        .map(each -> CommentNode.alone(each, path(article, each.number())))
        .toList();
  }

  private List<CommentNode> nodes(
      Article article, Admission.Admitted proof, List<ShownComment> comments, int level) {
    int count = level < REPLIES.length ? REPLIES[level] : 0;
    List<ShownComment> answered = comments.stream().filter(each -> each.replies() > 0).toList();
    Map<Long, List<ShownComment>> replies =
        count == 0 ? Map.of() : threads.replies(proof, answered, count);
    List<ShownComment> all = replies.values().stream().flatMap(List::stream).toList();
    List<CommentNode> below = all.isEmpty() ? List.of() : nodes(article, proof, all, level + 1);
    return comments.stream().map(each -> node(article, each, level, replies, below)).toList();
  }

  private static CommentNode node(
      Article article,
      ShownComment comment,
      int level,
      Map<Long, List<ShownComment>> replies,
      List<CommentNode> below) {
    List<CommentNode> own =
        below.stream()
            .filter(each -> Long.valueOf(comment.number()).equals(each.comment().parent()))
            .toList();
    int further =
        Math.max(0, comment.replies() - replies.getOrDefault(comment.id(), List.of()).size());
    String path = path(article, comment.number());
    return new CommentNode(
        comment,
        path,
        level,
        own,
        further,
        own.isEmpty() ? path : path + "?after=0-" + own.getLast().comment().number(),
        "");
  }
}
