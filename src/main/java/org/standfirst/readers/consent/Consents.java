package org.standfirst.readers.consent;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.site.LegalDocument;
import org.standfirst.site.LegalDocuments;

/// To which words a reader agreed, when and where. Lines are only ever added; the database sees to
/// that.
@Component
public class Consents {
  private final JdbcClient sql;
  private final LegalDocuments documents;
  private final Clock clock;

  Consents(JdbcClient sql, LegalDocuments documents, Clock clock) {
    this.sql = sql;
    this.documents = documents;
    this.clock = clock;
  }

  /// A consent.
  record Row(
      String document,
      String version,
      String wordingSha256,
      Instant agreedAt,
      Form form,
      String place) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);
  }

  /// The reader agrees to every document as it stands.
  ///
  /// @param place from where, as coarse as a place is kept; empty: from within
  public void agree(ReaderId reader, Form form, String place) {
    agree(reader, documents.all(), form, place);
  }

  void agree(ReaderId reader, Collection<LegalDocument> agreed, Form form, String place) {
    for (LegalDocument document : agreed) {
      sql.sql(
              """
              INSERT INTO consents (reader, document, version, wording_sha256, agreed_at, form, place)
              VALUES (:reader, :document, :version, :wording, :now, :form, :place)
              """)
          .param("reader", reader.value())
          .param("document", document.name())
          .param("version", document.version())
          .param("wording", document.wording())
          .param("now", clock.instant().atOffset(ZoneOffset.UTC))
          .param("form", form.name())
          .param("place", place)
          .update();
    }
  }

  /// The documents that have a version which the reader hasn't agreed to.
  List<LegalDocument> outstanding(ReaderId reader) {
    Map<String, String> latest = new HashMap<>();
    sql.sql(
            """
            SELECT DISTINCT ON (document) document, version FROM consents
            WHERE reader = :reader ORDER BY document, id DESC
            """)
        .param("reader", reader.value())
        .query(row -> {
          latest.put(String.valueOf(row.getString(1)), String.valueOf(row.getString(2)));
        });
    return documents.all().stream()
        .filter(each -> !each.version().equals(latest.get(each.name())))
        .toList();
  }

  /// What a reader agreed to, the latest first.
  List<Row> of(ReaderId reader, int atMost) {
    return sql.sql(
            """
            SELECT document, version, wording_sha256, agreed_at, form, place
            FROM consents WHERE reader = :reader ORDER BY id DESC LIMIT :atMost
            """)
        .param("reader", reader.value())
        .param("atMost", atMost)
        .query(Row.ROW)
        .list();
  }
}
