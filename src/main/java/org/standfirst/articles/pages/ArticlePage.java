package org.standfirst.articles.pages;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.Article;
import org.standfirst.articles.Author;
import org.standfirst.articles.Contribution;
import org.standfirst.articles.Credit;
import org.standfirst.articles.body.Part;

/// An article's page, in one of its editions.
///
/// @param access the key of the word for who may read it
/// @param count how many readings are left, in words; may be empty
/// @param opening what stands before the wall
/// @param body what stands behind it; none for those whom it doesn't admit
/// @param live the entries of live coverage, behind the wall too; none where there is none
/// @param invitation what stands in their place
/// @param below what others show below it, such as its discussion
public record ArticlePage(
    Article article,
    String access,
    String count,
    List<Part> opening,
    @Nullable List<Part> body,
    @Nullable LivePanel live,
    @Nullable Content invitation,
    List<Card> related,
    List<Content> below,
    Sharing sharing) {

  /// Whether something in it waits to be asked for before it is loaded.
  public boolean hasEmbeds() {
    return (live != null && live.hasEmbeds())
        || Stream.of(opening, body == null ? List.<Part>of() : body)
            .flatMap(List::stream)
            .anyMatch(each -> each instanceof Part.Embed embed && embed.embedding().hasFrame());
  }

  /// Whether it shows the earlier entries of live coverage, and of the article no more than its
  /// head.
  public boolean isContinued() {
    return live != null && !live.fromTop();
  }

  /// Whether it says where its words come from.
  public boolean isCredited() {
    return !article.credit().isEmpty() && article.bylineNamesPeople();
  }

  /// Whether there is anything to say below it.
  public boolean hasFoot() {
    return isCredited() || !article.corrections().isEmpty() || !article.topics().isEmpty();
  }

  /// Stands in for an author's face.
  public String initials(Author author) {
    return Initials.of(author.name());
  }

  /// What others did for it, in the byline's order.
  public List<Contribution> contributions() {
    return article.credits().stream()
        .map(Credit::did)
        .filter(each -> each != Contribution.BY)
        .distinct()
        .toList();
  }

  /// The language it is written in, where that isn't the paper's.
  public @Nullable String language(Locale paper) {
    String own = article.teaser().language();
    return own.equals(paper.toLanguageTag()) ? null : own;
  }
}
