package org.standfirst.articles;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.standfirst.readers.Doorway;
import org.standfirst.site.Frame;
import org.standfirst.site.Frames;
import org.standfirst.site.ReturnPath;
import org.standfirst.wall.Access;

/// The page of an article that isn't open to everyone holds the registration form.
@Component
class ArticleDoorway implements Doorway {
  private static final Pattern ADDRESS = Pattern.compile("/([a-z0-9-]+)/([a-z0-9-]+)");
  private final Articles articles;
  private final ArticlePages pages;
  private final Frames frames;

  ArticleDoorway(Articles articles, ArticlePages pages, Frames frames) {
    this.articles = articles;
    this.pages = pages;
    this.frames = frames;
  }

  @Override
  public Entrance at(ReturnPath path) {
    Matcher matcher = ADDRESS.matcher(path.page());
    return matcher.matches()
            && articles.at(matcher.group(1), matcher.group(2)) instanceof Finding.Found(var article)
            && article.teaser().access() != Access.OPEN
        ? new Entrance.Here(page(article))
        : new Entrance.Elsewhere();
  }

  private Page page(Article article) {
    return (form, visitor, _) -> {
      Frame frame = frames.frame(article.teaser().path(), visitor.greeting());
      return pages.with(form, frame, article);
    };
  }
}
