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
import org.standfirst.readers.Role;
import org.standfirst.readers.Visitor;
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
  public Map<String, Named> named(Collection<String> numbers, Visitor viewer) {
    Map<String, Named> named = new HashMap<>();
    RowCallbackHandler row =
        each -> {
          var article = new ArticleId(each.getLong("article"));
          boolean opens = opens(viewer, each.getLong("person"));
          String headline = String.valueOf(each.getString("headline"));
          named.put(
              Long.toString(article.value()),
              new Named(
                  headline.isEmpty() ? texts.plain("articles.work.nameless") : headline,
                  opens ? WorkPages.path(article) : ""));
        };
    sql.sql("SELECT article, headline, person FROM desk_entries WHERE article = ANY (:articles)")
        .param(
            "articles",
            numbers.stream()
                .filter(each -> NUMBER.matcher(each).matches())
                .map(Long::valueOf)
                .toArray(Long[]::new))
        .query(row);
    return named;
  }

  /// Whether someone may open an article.
  ///
  /// @param owner whose it is; 0: nobody's
  private static boolean opens(Visitor viewer, long owner) {
    return switch (viewer) {
      case Visitor.Registered staff ->
          staff.roles().contains(Role.EDITOR)
              || (staff.roles().contains(Role.REPORTER) && staff.id().value() == owner);
      case Visitor.Stranger _ -> false;
    };
  }
}
