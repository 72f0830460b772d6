package org.standfirst.newsletters.issues;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.media.ImageId;
import org.standfirst.media.Showing;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.NewsletterId;
import org.standfirst.newsletters.NewsletterOffice;
import org.standfirst.press.Press;
import org.standfirst.press.Subject;
import org.standfirst.site.Texts;

/// The pictures at the heads of newsletters, and those that issues show.
@Component
class IssuePictures implements Showing {
  private final JdbcClient sql;
  private final Press press;
  private final Texts texts;

  IssuePictures(JdbcClient sql, Press press, Texts texts) {
    this.sql = sql;
    this.press = press;
    this.texts = texts;
  }

  @Override
  public List<Place> places(ImageId picture, int most) {
    return sql
        .sql(
            """
            (SELECT name AS name, NULL::bigint AS issue, id FROM newsletters
             WHERE picture = :picture ORDER BY id DESC LIMIT :most)
            UNION ALL
            (SELECT subject, issues.id, newsletter FROM issue_pictures
             JOIN issues ON issues.id = issue
             WHERE issue_pictures.picture = :picture ORDER BY issues.id DESC LIMIT :most)
            """)
        .param("picture", picture.value())
        .param("most", most)
        .query((row, _) -> {
          long issue = row.getLong("issue");
          String name = String.valueOf(row.getString("name"));
          return new Place(
              name.isEmpty() ? texts.plain("newsletters.issue.nameless") : name,
              issue == 0
                  ? NewsletterOffice.PATH + "/" + row.getLong("id") + "/settings"
                  : Issue.desk(new IssueId(issue)));
        })
        .list()
        .stream()
        .limit(most)
        .toList();
  }

  @Override
  public boolean isPublic(ImageId picture) {
    return sql.sql(
            """
            SELECT EXISTS (SELECT FROM newsletters WHERE picture = :picture)
              OR EXISTS (SELECT FROM issue_pictures JOIN issues ON issues.id = issue
                         WHERE issue_pictures.picture = :picture AND started_at IS NOT NULL)
            """)
        .param("picture", picture.value())
        .query((row, _) -> row.getBoolean(1))
        .single();
  }

  @Override
  public void changed(ImageId picture) {
    Set<Subject> spoiled = new HashSet<>();
    sql.sql(
            """
            SELECT id FROM newsletters WHERE picture = :picture
            UNION
            SELECT newsletter FROM issue_pictures JOIN issues ON issues.id = issue
            WHERE issue_pictures.picture = :picture
            """)
        .param("picture", picture.value())
        .query((row, _) -> new NewsletterId(row.getLong(1)))
        .list()
        .forEach(each -> spoiled.add(each.subject()));
    press.spoil(spoiled);
  }
}
