package org.standfirst.newsletters.issues;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.NewsletterOffice;
import org.standfirst.readers.AuditNames;
import org.standfirst.readers.Visitor;
import org.standfirst.site.Texts;

/// Names issues in the audit trail, by their subjects.
@Component
class IssueNames implements AuditNames {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private final JdbcClient sql;
  private final Texts texts;

  IssueNames(JdbcClient sql, Texts texts) {
    this.sql = sql;
    this.texts = texts;
  }

  @Override
  public String detail() {
    return "issue";
  }

  @Override
  public Map<String, Named> named(Collection<String> numbers, Visitor viewer) {
    boolean opens = NewsletterOffice.opensTo(viewer);
    return sql
        .sql("SELECT id, subject FROM issues WHERE id = ANY (:numbers)")
        .param(
            "numbers",
            numbers.stream()
                .filter(each -> NUMBER.matcher(each).matches())
                .map(Long::valueOf)
                .toArray(Long[]::new))
        .query((row, _) -> {
          String subject = String.valueOf(row.getString(2));
          return Map.entry(
              Long.toString(row.getLong(1)),
              new Named(
                  subject.isEmpty() ? texts.plain("newsletters.issue.nameless") : subject,
                  opens ? Issue.desk(new IssueId(row.getLong(1))) : ""));
        })
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
