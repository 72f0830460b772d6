package org.standfirst.readers.erasure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.Remains;
import org.standfirst.readers.Traces;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.session.Sessions;

/// Erases those whose day has come, each in one transaction, on whichever node takes them first.
/// What is left is a line in the audit trail, by a number that stands for nobody any more.
@Component
public class Erasure implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);
  private final Leavings leavings;
  private final Readers readers;
  private final Sessions sessions;
  private final List<Remains> remains;
  private final List<Traces> traces;
  private final AuditTrail trail;
  private final TransactionTemplate transactions;
  private final AtomicBoolean atWork = new AtomicBoolean();

  Erasure(
      Leavings leavings,
      Readers readers,
      Sessions sessions,
      List<Remains> remains,
      List<Traces> traces,
      AuditTrail trail,
      TransactionTemplate transactions) {
    this.leavings = leavings;
    this.readers = readers;
    this.sessions = sessions;
    this.remains = List.copyOf(remains);
    this.traces = List.copyOf(traces);
    this.trail = trail;
    this.transactions = transactions;
  }

  @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT5S")
  public void eraseAll() {
    Set<Long> tried = new HashSet<>();
    try {
      while (atWork.get() && eraseOne(tried)) {
        LOG.debug("The next, if there is one");
      }
    } catch (RuntimeException e) {
      if (atWork.get()) {
        LOG.error("Readers who asked for it can’t be erased yet", e);
      }
    }
  }

  /// Erases one whose day has come, or says why not; false where there is none but those who were
  /// tried before.
  private boolean eraseOne(Set<Long> tried) {
    int before = tried.size();
    try {
      return transactions.execute(_ -> {
        Leavings.Row leaving = leavings.due(tried);
        if (leaving == null) {
          return false;
        }
        tried.add(leaving.reader().value());
        Readers.Row reader = readers.find(leaving.reader());
        if (reader != null) {
          erase(leaving, reader);
        }
        return true;
      });
    } catch (DataAccessException e) {
      if (tried.size() == before) {
        throw e;
      }
      LOG.error("A reader who asked for it can’t be erased yet", e);
      return true;
    }
  }

  private void erase(Leavings.Row leaving, Readers.Row reader) {
    for (Remains each : remains) {
      each.settle(leaving.reader(), leaving.remaining().contains(each.name()));
    }
    sessions.endAll(leaving.reader());
    readers.erase(leaving.reader());
    // last: whoever was about to write them a letter has done so by now, or can't any more; and
    // only
    // where they had confirmed the address, since anybody can register anybody's
    if (reader.confirmed()) {
      String email = EmailAddress.key(reader.email());
      readers.eraseUnconfirmed(email);
      traces.forEach(each -> each.erase(leaving.reader(), email));
    }
    trail.note(new AuditTrail.Line("readers.deed.erased", null, leaving.reader(), "", Map.of()));
    LOG.info("Erased reader {}, who had asked for it", leaving.reader().value());
  }

  @Override
  public void start() {
    atWork.set(true);
  }

  @Override
  public void stop() {
    atWork.set(false);
  }

  @Override
  public boolean isRunning() {
    return atWork.get();
  }
}
