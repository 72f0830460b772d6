package org.standfirst.articles.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.Article;
import org.standfirst.articles.Author;
import org.standfirst.articles.Body;
import org.standfirst.articles.Credit;
import org.standfirst.articles.Teaser;
import org.standfirst.articles.live.Coverage;
import org.standfirst.articles.live.LiveEntry;
import org.standfirst.articles.live.LivePanels;
import org.standfirst.media.Picture;
import org.standfirst.site.PaperSettings;
import org.standfirst.site.Texts;

/// Turns articles into what programs are given of them.
@Component
public class ArticleItems {
  private final BodyHtml html;
  private final PaperSettings settings;
  private final Texts texts;

  ArticleItems(BodyHtml html, PaperSettings settings, Texts texts) {
    this.html = html;
    this.settings = settings;
    this.texts = texts;
  }

  /// An article seen from outside.
  public ArticleItem item(Teaser teaser) {
    return new ArticleItem(
        teaser.id().value(),
        teaser.version(),
        settings.absolute(teaser.path()),
        settings.absolute(ApiPaths.ARTICLES + "/" + teaser.id().value()),
        teaser.headline(),
        teaser.standfirst(),
        teaser.kicker(),
        teaser.byline(),
        teaser.access().word(),
        teaser.language(),
        new ArticleItem.Rubric(teaser.section(), teaser.sectionName()),
        teaser.publishedAt(),
        teaser.updatedAt(),
        photo(teaser.lead()));
  }

  /// An article whose body the wall has given out to the key.
  ///
  /// @param live null: it isn't covered live
  ArticleWhole whole(Article article, Body body, @Nullable LiveItem live, Reads reads) {
    return article(
        article, html.of(article.opening() + body.html()), live, words(article, true, reads));
  }

  /// An article that the key doesn't open.
  ArticleWhole opening(Article article, Reads reads) {
    Coverage coverage = article.live();
    LiveItem live = coverage == null ? null : live(article, coverage, null, null);
    return article(article, null, live, words(article, false, reads));
  }

  private ArticleWhole article(
      Article article,
      @Nullable String body,
      @Nullable LiveItem live,
      ArticleWhole.WallWords wall) {
    List<ArticleItem.Rubric> topics =
        article.topics().stream()
            .map(each -> new ArticleItem.Rubric(each.slug(), each.name()))
            .toList();
    return new ArticleWhole(
        item(article.teaser()),
        article.credit(),
        article.authors().stream().map(ArticleItems::name).toList(),
        article.credits().stream().map(ArticleItems::contributor).toList(),
        topics,
        article.words(),
        html.of(article.opening()),
        body,
        live,
        wall);
  }

  /// A stretch of live coverage.
  ///
  /// @param entries null: the key doesn't open them
  /// @param next the address of the stretch after it; null: there is none
  LiveItem live(
      Article article,
      Coverage coverage,
      @Nullable List<LiveEntry> entries,
      @Nullable String next) {
    return new LiveItem(
        coverage.startedAt(),
        coverage.endedAt(),
        entries == null
            ? null
            : entries.stream().map(each -> entry(article.teaser(), each)).toList(),
        next);
  }

  private LiveItem.Entry entry(Teaser article, LiveEntry entry) {
    return new LiveItem.Entry(
        entry.id(),
        settings.absolute(LivePanels.place(article, entry.id())),
        entry.headline(),
        html.of(entry.html()),
        entry.keyEvent(),
        entry.writtenAt(),
        entry.updatedAt());
  }

  private ArticleWhole.WallWords words(Article article, boolean admitted, Reads reads) {
    String asks = article.teaser().access().word();
    String key = admitted ? "articles.api.wall.open" : "articles.api.wall.closed";
    String words = texts.plain(key, texts.plain("articles.api.reads." + reads.word()), asks);
    return new ArticleWhole.WallWords(admitted, asks, reads.word(), words);
  }

  private static ArticleWhole.AuthorName name(Author author) {
    return new ArticleWhole.AuthorName(author.slug(), author.name(), author.role());
  }

  private static ArticleWhole.ContributorName contributor(Credit credit) {
    Author author = credit.author();
    return new ArticleWhole.ContributorName(
        credit.did().word(), credit.name(), author == null ? null : author.slug());
  }

  /// A picture with the address of its widest rendition.
  ArticleItem.@Nullable Photo photo(@Nullable Picture picture) {
    return picture == null
        ? null
        : new ArticleItem.Photo(
            settings.absolute(picture.widest()),
            picture.width(),
            picture.height(),
            picture.alt(),
            picture.caption(),
            picture.credit());
  }
}
