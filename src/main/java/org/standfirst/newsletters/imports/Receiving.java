package org.standfirst.newsletters.imports;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.media.Uploads;

/// Takes the file of a list in: piece by piece into the database, where any node finds it, and
/// looks meanwhile in which characters it is written.
@Component
class Receiving {
  /// So many bytes of a file are looked at for its layout.
  static final int BEGINNING = 64_000;

  private final Lists lists;
  private final Pieces pieces;
  private final TransactionTemplate transactions;

  Receiving(Lists lists, Pieces pieces, TransactionTemplate transactions) {
    this.lists = lists;
    this.pieces = pieces;
    this.transactions = transactions;
  }

  /// Takes it in; its number.
  long receive(Part file) {
    try (InputStream in = file.getInputStream()) {
      return transactions.execute(_ -> {
        try {
          return receive(Uploads.fileName(file), in);
        } catch (IOException e) {
          throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "the file broke off", e);
        }
      });
    } catch (IOException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "the file broke off", e);
    }
  }

  private long receive(String name, InputStream in) throws IOException {
    long id = lists.add(name);
    var guess = new CharsetGuess();
    long bytes = 0;
    int number = 0;
    byte[] piece = in.readNBytes(Pieces.BYTES);
    while (piece.length > 0) {
      guess.see(piece);
      pieces.add(id, number++, piece);
      bytes += piece.length;
      piece = in.readNBytes(Pieces.BYTES);
    }
    Charset charset = guess.charset();
    lists.laidOut(id, bytes, LayoutGuess.layout(beginning(id, charset), charset));
    return id;
  }

  /// How a list's file begins; the last row of it may break off.
  String beginning(long list, Charset charset) {
    byte[] piece = pieces.find(list, 0);
    if (piece == null) {
      return "";
    }
    String text = new String(piece, 0, Math.min(piece.length, BEGINNING), charset);
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    int end = unmarked.lastIndexOf('\n');
    return piece.length <= BEGINNING || end < 0 ? unmarked : unmarked.substring(0, end);
  }
}
