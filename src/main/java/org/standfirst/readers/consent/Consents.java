package org.standfirst.readers.consent;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.site.LegalDocument;
import org.standfirst.site.LegalDocuments;

/// To which words a reader agreed, and when. Lines are only ever added.
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

  /// The reader agrees to every document as it stands.
  public void agree(ReaderId reader) {
    for (LegalDocument document : documents.all()) {
      sql.sql(
              """
              INSERT INTO consents (reader, document, version, wording_sha256, agreed_at)
              VALUES (:reader, :document, :version, :wording, :now)
              """)
          .param("reader", reader.value())
          .param("document", document.name())
          .param("version", document.version())
          .param("wording", document.wording())
          .param("now", clock.instant().atOffset(ZoneOffset.UTC))
          .update();
    }
  }
}
