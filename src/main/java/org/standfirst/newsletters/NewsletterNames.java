package org.standfirst.newsletters;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AuditNames;
import org.standfirst.readers.Visitor;

/// Names newsletters in the audit trail.
@Component
class NewsletterNames implements AuditNames {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private final JdbcClient sql;

  NewsletterNames(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String detail() {
    return "newsletter";
  }

  @Override
  public Map<String, Named> named(Collection<String> numbers, Visitor viewer) {
    boolean opens = NewsletterOffice.opensTo(viewer);
    return sql
        .sql("SELECT id, name FROM newsletters WHERE id = ANY (:numbers)")
        .param(
            "numbers",
            numbers.stream()
                .filter(each -> NUMBER.matcher(each).matches())
                .map(Long::valueOf)
                .toArray(Long[]::new))
        .query((row, _) ->
            Map.entry(
                Long.toString(row.getLong(1)),
                new Named(
                    String.valueOf(row.getString(2)),
                    opens ? NewsletterOffice.PATH + "/" + row.getLong(1) : "")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
