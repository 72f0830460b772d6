package org.standfirst.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Receives one claimed file, in one transaction that holds a lock on it: what it does to the paper
/// and the record of it stand together or not at all. A node that dies lets go of the lock, and any
/// other takes the file up again; whatever was committed is found then and not done twice.
@Component
class Reception {
  static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "webp", "gif");
  private static final int LARGEST = 10_000_000;

  private final JdbcClient sql;
  private final List<Parser> parsers;
  private final WireDesk desk;
  private final Kills kills;
  private final Quarantine quarantine;

  Reception(
      JdbcClient sql, List<Parser> parsers, WireDesk desk, Kills kills, Quarantine quarantine) {
    this.sql = sql;
    this.parsers = List.copyOf(parsers);
    this.desk = desk;
    this.kills = kills;
    this.quarantine = quarantine;
  }

  @Transactional(rollbackFor = IOException.class)
  Receipt receive(Claim claim, InboxFolders folders) throws IOException {
    if (!hold(claim) || !Files.exists(claim.file(), LinkOption.NOFOLLOW_LINKS)) {
      return new Receipt.Elsewhere();
    }
    var before = quarantine.of(claim);
    if (before.isPresent()) {
      return before.get();
    }
    Receipt receipt = read(claim, folders);
    if (receipt instanceof Receipt.Quarantined why) {
      quarantine.record(claim, size(claim), why);
    }
    return receipt;
  }

  /// Puts a file into quarantine that can't be received at all.
  @Transactional(rollbackFor = IOException.class)
  Receipt giveUp(Claim claim, Receipt.Quarantined why) throws IOException {
    if (!hold(claim) || !Files.exists(claim.file(), LinkOption.NOFOLLOW_LINKS)) {
      return new Receipt.Elsewhere();
    }
    quarantine.record(claim, size(claim), why);
    return why;
  }

  private boolean hold(Claim claim) {
    return sql.sql("SELECT pg_try_advisory_xact_lock(hashtextextended(:lock, 0))")
        .param("lock", "wire claim " + claim.name())
        .query((row, _) -> row.getBoolean(1))
        .single();
  }

  private Receipt read(Claim claim, InboxFolders folders) throws IOException {
    if (!Files.isRegularFile(claim.file(), LinkOption.NOFOLLOW_LINKS)) {
      return new Receipt.Quarantined(Reason.NO_FILE, "");
    }
    if (InboxFolders.isUnfinished(claim.name())) {
      return new Receipt.Quarantined(Reason.UNFINISHED_FILE, "");
    }
    long size = size(claim);
    if (PICTURES.contains(InboxFolders.extension(claim.name()))) {
      return new Receipt.Quarantined(Reason.NO_ITEM_FOR_PICTURE, "");
    }
    if (size == 0) {
      return new Receipt.Quarantined(Reason.EMPTY_FILE, "");
    }
    if (size > LARGEST) {
      return new Receipt.Quarantined(Reason.TOO_BIG, Long.toString(size));
    }
    return switch (parse(bytes(claim))) {
      case Item item -> desk.takeIn(item, folders);
      case Kill kill -> kills.carryOut(kill);
      case Parsed.NotMine _ -> new Receipt.Quarantined(Reason.UNKNOWN_FORMAT, "");
      case Parsed.Unusable(Reason reason, String detail) -> new Receipt.Quarantined(reason, detail);
    };
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
