package org.standfirst.newsletters.imports;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The files of lists, piece by piece.
@Component
class Pieces {
  static final int BYTES = 1_000_000;
  private final JdbcClient sql;

  Pieces(JdbcClient sql) {
    this.sql = sql;
  }

  void add(long list, int number, byte[] content) {
    sql.sql(
            """
            INSERT INTO subscriber_list_pieces (list, number, content)
            VALUES (:list, :number, :content)
            """)
        .param("list", list)
        .param("number", number)
        .param("content", content)
        .update();
  }

  byte @Nullable [] find(long list, int number) {
    return sql.sql(
            """
            SELECT content FROM subscriber_list_pieces WHERE list = :list AND number = :number
            """)
        .param("list", list)
        .param("number", number)
        .query((row, count) -> row.getBytes(1))
        .optional()
        .orElse(null);
  }

  /// A list's file, from its beginning; a piece of it is in memory at a time.
  Stream stream(long list) {
    return new Stream(list);
  }

  /// A file as it is read.
  final class Stream extends InputStream {
    private final long list;
    private int number;
    private byte[] piece = new byte[0];
    private int at;
    private long before;

    private Stream(long list) {
      this.list = list;
    }

    /// How many bytes were handed out.
    long position() {
      return before + at;
    }

    @Override
    public int read() {
      return isOver() ? -1 : piece[at++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (length == 0) {
        return 0;
      }
      if (isOver()) {
        return -1;
      }
      int some = Math.min(length, piece.length - at);
      System.arraycopy(piece, at, into, offset, some);
      at += some;
      return some;
    }

    private boolean isOver() {
      while (at >= piece.length) {
        byte[] next = find(list, number);
        if (next == null) {
          return true;
        }
        before += piece.length;
        piece = next;
        number++;
        at = 0;
      }
      return false;
    }
  }
}
