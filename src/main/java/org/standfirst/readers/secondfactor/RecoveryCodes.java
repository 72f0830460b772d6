package org.standfirst.readers.secondfactor;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;

/// The codes for the day the authenticator is lost, as hashes.
@Component
class RecoveryCodes {
  private static final int MANY = 10;
  private final JdbcClient sql;

  RecoveryCodes(JdbcClient sql) {
    this.sql = sql;
  }

  /// Makes ten new ones in place of what there was. They can't be had again.
  List<RecoveryCode> make(ReaderId reader) {
    sql.sql("DELETE FROM recovery_codes WHERE reader = :reader")
        .param("reader", reader.value())
        .update();
    List<RecoveryCode> fresh = Stream.generate(RecoveryCode::random).limit(MANY).toList();
    for (RecoveryCode code : fresh) {
      sql.sql("INSERT INTO recovery_codes (reader, code_sha256) VALUES (:reader, :hash)")
          .param("reader", reader.value())
          .param("hash", code.hash())
          .update();
    }
    return fresh;
  }

  /// Uses one up: of many at once, one succeeds.
  boolean use(ReaderId reader, RecoveryCode code) {
    return sql.sql("DELETE FROM recovery_codes WHERE reader = :reader AND code_sha256 = :hash")
            .param("reader", reader.value())
            .param("hash", code.hash())
            .update()
        == 1;
  }

  int left(ReaderId reader) {
    return sql.sql("SELECT count(*) FROM recovery_codes WHERE reader = :reader")
        .param("reader", reader.value())
        .query((row, number) -> row.getInt(1))
        .single();
  }
}
