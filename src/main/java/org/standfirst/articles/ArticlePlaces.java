package org.standfirst.articles;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.standfirst.site.Places;

/// The addresses of articles, sections, topics and authors.
@Component
class ArticlePlaces implements Places {
  private static final Pattern ADDRESS = Pattern.compile("/([a-z0-9-]+)(?:/([a-z0-9-]+))?");
  private final Articles articles;
  private final Rubrics rubrics;

  ArticlePlaces(Articles articles, Rubrics rubrics) {
    this.articles = articles;
    this.rubrics = rubrics;
  }

  @Override
  public boolean has(String path) {
    Matcher matcher = ADDRESS.matcher(path);
    return matcher.matches()
        && (matcher.group(2) == null
            ? rubrics.section(matcher.group(1)) != null
            : has(matcher.group(1), matcher.group(2)));
  }

  private boolean has(String first, String second) {
    return switch (first) {
      case "topics" -> rubrics.topic(second) != null;
      case "authors" -> rubrics.author(second) != null;
      default -> !(articles.at(first, second) instanceof Finding.Nothing);
    };
  }
}
