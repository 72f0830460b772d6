package org.standfirst.articles.work;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.readers.AuditNames;
import org.standfirst.site.Texts;

/// The headlines of articles, as they are being written, for the audit trail.
@Component
class ArticleNames implements AuditNames {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private final JdbcClient sql;
  private final Texts texts;

  ArticleNames(JdbcClient sql, Texts texts) {
    this.sql = sql;
    this.texts = texts;
  }

  @Override
  public String detail() {
    return "article";
  }

  @Override
  public Map<String, Named> named(Collection<String> numbers) {
    Map<String, Named> named = new HashMap<>();
    RowCallbackHandler row =
        each -> {
          var article = new ArticleId(each.getLong("article"));
          String headline = String.valueOf(each.getString("headline"));
          named.put(
              Long.toString(article.value()),
              new Named(
                  headline.isEmpty() ? texts.plain("articles.work.nameless") : headline,
                  WorkPages.path(article)));
        };
    sql.sql("SELECT article, headline FROM desk_entries WHERE article = ANY (:articles)")
        .param(
            "articles",
            numbers.stream()
                .filter(each -> NUMBER.matcher(each).matches())
                .map(Long::valueOf)
                .toArray(Long[]::new))
        .query(row);
    return named;
  }
}
