package org.standfirst.articles.webhooks;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.ArticleChange;
import org.standfirst.articles.ArticleFiled;
import org.standfirst.articles.ArticlePublished;
import org.standfirst.articles.ArticleTakenDown;
import org.standfirst.articles.ArticleUnpublished;
import org.standfirst.articles.ArticleUpdated;

/// On what occasion a webhook calls.
enum Occasion {
  PUBLISHED("article.published"),
  UPDATED("article.updated"),
  UNPUBLISHED("article.unpublished");

  /// What a call says that was sent to try a webhook out.
  static final String TEST = "webhook.test";

  private final String word;

  Occasion(String word) {
    this.word = word;
  }

  /// The name in forms, calls and the database.
  String word() {
    return word;
  }

  /// On which occasion that calls; null: nobody outside is told of it.
  static @Nullable Occasion of(ArticleChange change) {
    return switch (change) {
      case ArticleFiled _ -> null;
      case ArticlePublished _ -> PUBLISHED;
      case ArticleUpdated _ -> UPDATED;
      case ArticleUnpublished _, ArticleTakenDown _ -> UNPUBLISHED;
    };
  }

  /// Those of these words that mean one.
  static Set<Occasion> of(Collection<String> words) {
    return Arrays.stream(values())
        .filter(each -> words.contains(each.word))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Occasion.class)));
  }
}
