package org.standfirst.wall;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.readers.ReaderId;
import org.standfirst.wall.Recall.AsksTheLedger;
import org.standfirst.wall.Recall.Decided;

/// Counts the Premium articles that readers read. Memory holds what the ledger has said within the
/// last minute; since readings are only ever added, what memory admits or closes is never wrong. No
/// proxy stands before it: the press asks it at every page.
@Component
class ReadersMeter {
  private final WallSettings settings;
  private final Readings readings;
  private final Months months;
  private final TransactionTemplate transactions;
  private final Cache<ReaderId, Read> memory =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(Duration.ofMinutes(1)).build();

  ReadersMeter(
      WallSettings settings, Readings readings, Months months, TransactionTemplate transactions) {
    this.settings = settings;
    this.readings = readings;
    this.months = months;
    this.transactions = transactions;
  }

  private record Read(YearMonth month, Set<Long> pieces) {}

  Recall recall(ReaderId reader, Piece piece) {
    if (settings.readersPremium() == 0) {
      return Wall.closed(Invitation.FOR_SUBSCRIBERS);
    }
    Read read = memory.getIfPresent(reader);
    if (read == null || !read.month().equals(months.now())) {
      return new AsksTheLedger();
    }
    if (read.pieces().contains(piece.id())) {
      return new Decided(counted(piece, read.pieces()));
    }
    return read.pieces().size() >= settings.readersPremium()
        ? Wall.closed(Invitation.TO_SUBSCRIBE)
        : new AsksTheLedger();
  }

  Admission count(ReaderId reader, Piece piece) {
    return transactions.execute(_ -> countedIn(reader, piece));
  }

  private Admission countedIn(ReaderId reader, Piece piece) {
    YearMonth month = months.now();
    readings.lockReader(reader);
    Set<Long> pieces = readings.premiumOf(reader, month);
    boolean counts = !pieces.contains(piece.id()) && pieces.size() < settings.readersPremium();
    if (counts) {
      readings.recordForReader(reader, month, piece.id(), Access.PREMIUM, months.instant());
      pieces = readings.premiumOf(reader, month);
    }
    rememberOnceCommitted(reader, new Read(month, pieces));
    return pieces.contains(piece.id())
        ? counted(piece, pieces)
        : new Admission.Closed(Invitation.TO_SUBSCRIBE);
  }

  /// What counting would say, without counting.
  Admission foresee(ReaderId reader, Piece piece) {
    Set<Long> pieces = new HashSet<>(readings.premiumOf(reader, months.now()));
    boolean closed = !pieces.contains(piece.id()) && pieces.size() >= settings.readersPremium();
    pieces.add(piece.id());
    return closed ? new Admission.Closed(Invitation.TO_SUBSCRIBE) : counted(piece, pieces);
  }

  /// Whether the piece is among those that were counted for the reader this month.
  Admission recount(ReaderId reader, Piece piece) {
    YearMonth month = months.now();
    Set<Long> pieces = readings.premiumOf(reader, month);
    memory.put(reader, new Read(month, pieces));
    return pieces.contains(piece.id())
        ? counted(piece, pieces)
        : new Admission.Closed(Invitation.TO_SUBSCRIBE);
  }

  private void rememberOnceCommitted(ReaderId reader, Read read) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            memory.put(reader, read);
          }
        });
  }

  private Admission counted(Piece piece, Set<Long> pieces) {
    return new Admission.Counted(piece, Math.max(0, settings.readersPremium() - pieces.size()), "");
  }
}
