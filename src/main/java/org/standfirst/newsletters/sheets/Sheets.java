package org.standfirst.newsletters.sheets;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.RecipientKind;
import org.standfirst.newsletters.issues.Variant;

/// The rows of printed mails, and of where their links lead.
@Component
public class Sheets {
  private final JdbcClient sql;

  Sheets(JdbcClient sql) {
    this.sql = sql;
  }

  /// Keeps a mail of an issue, in place of what was printed before.
  public void keep(IssueId issue, Variant variant, RecipientKind kind, Printed printed) {
    sql.sql(
            """
            INSERT INTO issue_sheets (issue, variant, kind, subject, html, text)
            VALUES (:issue, :variant, :kind, :subject, :html, :text)
            ON CONFLICT (issue, variant, kind) DO UPDATE
            SET subject = excluded.subject, html = excluded.html, text = excluded.text
            """)
        .param("issue", issue.value())
        .param("variant", variant.name())
        .param("kind", kind.word())
        .param("subject", printed.subject())
        .param("html", printed.html())
        .param("text", printed.text())
        .update();
  }

  /// Keeps where links lead; those that are kept stay as they are.
  public void keep(IssueId issue, Map<Integer, String> links) {
    links.forEach((number, address) ->
        sql.sql(
                """
                INSERT INTO issue_links (issue, number, address)
                VALUES (:issue, :number, :address) ON CONFLICT DO NOTHING
                """)
            .param("issue", issue.value())
            .param("number", number)
            .param("address", address)
            .update());
  }

  /// Where the links of an issue lead, by number.
  public SequencedMap<Integer, String> links(IssueId issue) {
    SequencedMap<Integer, String> links = new LinkedHashMap<>();
    sql.sql("SELECT number, address FROM issue_links WHERE issue = :issue ORDER BY number")
        .param("issue", issue.value())
        .query((row, _) -> Map.entry(row.getInt(1), String.valueOf(row.getString(2))))
        .list()
        .forEach(each -> links.put(each.getKey(), each.getValue()));
    return links;
  }
}
