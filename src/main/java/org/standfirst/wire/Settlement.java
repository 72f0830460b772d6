package org.standfirst.wire;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.standfirst.site.Texts;

/// Has a claimed file received and puts it away by what became of it. The order is always row
/// first, file second, so that a crash between them leaves a claimed file whose row says what is
/// left to do.
@Component
class Settlement {
  private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);

  private final Reception reception;
  private final ClaimNames names;
  private final Texts texts;
  private final Clock clock;

  Settlement(Reception reception, ClaimNames names, Texts texts, Clock clock) {
    this.reception = reception;
    this.names = names;
    this.texts = texts;
    this.clock = clock;
  }

  /// @return what became of it
  Receipt settle(Claim claim, InboxFolders folders) throws IOException {
    Receipt receipt = receive(claim, folders);
    putAway(claim, receipt, folders);
    return receipt;
  }

  private void putAway(Claim claim, Receipt receipt, InboxFolders folders) throws IOException {
    switch (receipt) {
      case Receipt.Read(Receipt.Deed deed, Item.Source item, String path, List<Path> pictures) -> {
        putAway(claim, pictures, folders);
        LOG.info(
            "Wire: {} {} version {} {} at {}",
            item.agency(),
            item.uri(),
            item.version(),
            deed.words(),
            path);
      }
      case Receipt.Known(Item.Source item, List<Path> pictures) -> {
        putAway(claim, pictures, folders);
        LOG.info("Wire: {} version {} brings nothing new", item.uri(), item.version());
      }
      case Receipt.Quarantined(Reason reason, String detail) -> {
        String words = texts.plain(reason.key(), detail);
        folders.quarantine(claim, words);
        LOG.warn("Wire: {} is in quarantine. {}", claim.original(), words);
      }
      case Receipt.Later(String awaited, List<Path> _) ->
          LOG.debug("Wire: {} waits: {}", claim.original(), awaited);
      case Receipt.Elsewhere _ -> LOG.debug("Wire: {} is read elsewhere", claim.original());
    }
  }

  private void putAway(Claim claim, List<Path> pictures, InboxFolders folders) throws IOException {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    for (Path picture : pictures) {
      folders.putAway(picture, today, names);
    }
    folders.putAway(claim, today);
  }

  /// A database that is away is no fault of the file: the file is taken up again later. Any other
  /// trouble is put down to the file, which goes to quarantine, and the inbox goes on.
  private Receipt receive(Claim claim, InboxFolders folders) throws IOException {
    try {
      return reception.receive(claim, folders);
    } catch (TransientDataAccessException
        | RecoverableDataAccessException
        | NonTransientDataAccessResourceException
        | TransactionException e) {
      throw e;
    } catch (IOException e) {
      return giveUp(claim, Reason.UNREADABLE_FILE, e);
    } catch (RuntimeException e) {
      LOG.error("Wire: {} can't be received", claim.original(), e);
      return giveUp(claim, Reason.FAILED, e);
    } catch (StackOverflowError | OutOfMemoryError e) {
      LOG.error("Wire: {} is too much to be received", claim.original(), e);
      return giveUp(claim, Reason.FAILED, e);
    }
  }

  private Receipt giveUp(Claim claim, Reason reason, Throwable e) throws IOException {
    return reception.giveUp(claim, new Receipt.Quarantined(reason, PlainText.line(e.toString())));
  }
}
