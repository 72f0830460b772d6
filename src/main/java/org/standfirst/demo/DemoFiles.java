package org.standfirst.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.standfirst.articles.Author;

/// The demo's articles and authors, as they lie in the jar.
final class DemoFiles {
  private static final String SUFFIX = ".html";

  private DemoFiles() {}

  static List<DemoArticle> articles() {
    try {
      List<DemoArticle> all = new ArrayList<>();
      for (Resource each :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath:demo/articles/*" + SUFFIX)) {
        all.add(DemoArticle.read(each.getContentAsString(StandardCharsets.UTF_8)));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The articles, oldest first.
  static List<DemoArticle> inOrder(List<DemoArticle> articles, Instant now) {
    return articles.stream()
        .sorted(Comparator.comparing(article -> article.published(now)))
        .toList();
  }

  static List<Author> authors() {
    try {
      return new ClassPathResource("demo/authors.txt")
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .map(line -> line.split("\\s*\\|\\s*", 4))
          .map(fields ->
              new Author(fields[0].strip(), fields[1], fields[2], fields[3].strip(), null))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
