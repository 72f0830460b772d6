package org.standfirst.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Receives one claimed file. It is read, and its picture kept, unless another node is at it,
/// before one transaction that holds a lock on it: what it does to the paper and the record of it
/// stand together or not at all. A node that dies lets go of the lock, and any other takes the file
/// up again; whatever was committed is found then and not done twice.
@Component
class Reception {
  private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "webp", "gif");
  private static final int LARGEST = 10_000_000;

  private final JdbcClient sql;
  private final List<Parser> parsers;
  private final WireDesk desk;
  private final Kills kills;
  private final Quarantine quarantine;
  private final Turns turns;
  private final TransactionOperations transaction;

  Reception(
      JdbcClient sql,
      List<Parser> parsers,
      WireDesk desk,
      Kills kills,
      Quarantine quarantine,
      Turns turns,
      TransactionOperations transaction) {
    this.sql = sql;
    this.parsers = List.copyOf(parsers);
    this.desk = desk;
    this.kills = kills;
    this.quarantine = quarantine;
    this.turns = turns;
    this.transaction = transaction;
  }

  Receipt receive(Claim claim, InboxFolders folders) throws IOException {
    if (!isThere(claim)) {
      return new Receipt.Elsewhere();
    }
    long size = size(claim);
    boolean toRead = transaction.execute(_ -> hold(claim) && quarantine.of(claim).isEmpty());
    Supplier<Receipt> rest = toRead ? read(claim, size, folders) : Receipt.Elsewhere::new;
    return transaction.execute(_ -> settle(claim, size, rest));
  }

  private Receipt settle(Claim claim, long size, Supplier<Receipt> rest) {
    if (!hold(claim) || !isThere(claim)) {
      return new Receipt.Elsewhere();
    }
    Receipt before = quarantine.of(claim).orElse(null);
    if (before != null) {
      return before;
    }
    Receipt receipt = rest.get();
    if (receipt instanceof Receipt.Quarantined why) {
      quarantine.record(claim, size, why);
    }
    return receipt;
  }

  /// Puts a file into quarantine that can't be received at all.
  Receipt giveUp(Claim claim, Receipt.Quarantined why) throws IOException {
    if (!isThere(claim)) {
      return new Receipt.Elsewhere();
    }
    long size = size(claim);
    Supplier<Receipt> rest =
        () -> {
          turns.end(claim);
          return why;
        };
    return transaction.execute(_ -> settle(claim, size, rest));
  }

  private boolean hold(Claim claim) {
    return sql.sql("SELECT pg_try_advisory_xact_lock(hashtextextended(:lock, 0))")
        .param("lock", "wire claim " + claim.name())
        .query((row, _) -> row.getBoolean(1))
        .single();
  }

  /// Reads a file and fetches its picture.
  ///
  /// @return what is left to do, within the transaction
  private Supplier<Receipt> read(Claim claim, long size, InboxFolders folders) throws IOException {
    Receipt.Quarantined unread = unreadable(claim, size);
    if (unread != null) {
      return () -> unread;
    }
    return switch (parse(bytes(claim))) {
      case Item item when LocalPictures.named(item, folders).isEmpty() ->
          () -> desk.takeIn(item, new LocalPictures.Delivery.None(), folders);
      case Item item -> turns.take(claim) ? fetch(item, claim, folders) : Receipt.Elsewhere::new;
      case Kill kill -> () -> kills.carryOut(kill);
      case Parsed.NotMine _ -> () -> new Receipt.Quarantined(Reason.UNKNOWN_FORMAT, "");
      case Parsed.Unusable(Reason reason, String detail) ->
          () -> new Receipt.Quarantined(reason, detail);
    };
  }

  private Supplier<Receipt> fetch(Item item, Claim claim, InboxFolders folders) {
    LocalPictures.Delivery picture = desk.fetch(item, folders);
    return () -> {
      turns.end(claim);
      return desk.takeIn(item, picture, folders);
    };
  }

  private static Receipt.@Nullable Quarantined unreadable(Claim claim, long size) {
    if (!Files.isRegularFile(claim.file(), LinkOption.NOFOLLOW_LINKS)) {
      return new Receipt.Quarantined(Reason.NO_FILE, "");
    }
    if (InboxFolders.isUnfinished(claim.name())) {
      return new Receipt.Quarantined(Reason.UNFINISHED_FILE, "");
    }
    if (isPicture(claim.name())) {
      return new Receipt.Quarantined(Reason.NO_ITEM_FOR_PICTURE, "");
    }
    if (size == 0) {
      return new Receipt.Quarantined(Reason.EMPTY_FILE, "");
    }
    return size > LARGEST ? new Receipt.Quarantined(Reason.TOO_BIG, Long.toString(size)) : null;
  }

  static boolean isPicture(String name) {
    return PICTURES.contains(InboxFolders.extension(name));
  }

  private static boolean isThere(Claim claim) {
    return Files.exists(claim.file(), LinkOption.NOFOLLOW_LINKS);
  }

  private static long size(Claim claim) throws IOException {
    return Files.readAttributes(claim.file(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        .size();
  }

  private Parsed parse(byte[] file) {
    return parsers.stream()
        .map(parser -> parser.parse(file))
        .filter(parsed -> !(parsed instanceof Parsed.NotMine))
        .findFirst()
        .orElseGet(Parsed.NotMine::new);
  }

  private static byte[] bytes(Claim claim) throws IOException {
    try (InputStream in =
        Files.newInputStream(claim.file(), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(LARGEST);
    }
  }
}
