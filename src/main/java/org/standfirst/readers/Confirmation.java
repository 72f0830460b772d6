package org.standfirst.readers;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.readers.LinkTokens.Purpose;

/// Confirms that an address is the reader's: by the link in the letter and the button behind it.
@Component
class Confirmation {
  private final LinkTokens links;
  private final Readers readers;
  private final Sessions sessions;

  Confirmation(LinkTokens links, Readers readers, Sessions sessions) {
    this.links = links;
    this.readers = readers;
    this.sessions = sessions;
  }

  /// What a link is good for; looking spends nothing.
  sealed interface Prospect {
    /// It can confirm this.
    record Confirmable(String email, String firstName) implements Prospect {}

    /// It has done so before.
    record ConfirmedBefore() implements Prospect {}

    /// Nothing.
    record Unusable() implements Prospect {}
  }

  /// What came of pressing the button.
  sealed interface Outcome {
    /// The address is confirmed.
    ///
    /// @param session the new token of the browser, if it is the one that registered
    record Confirmed(@Nullable Token session) implements Outcome {}

    /// The address belongs to an account already.
    record AddressTaken() implements Outcome {}

    /// The link is spent, too old or unknown.
    record Unusable() implements Outcome {}
  }

  Prospect prospect(String sent) {
    Token token = Token.of(sent);
    LinkTokens.Row link = token == null ? null : links.look(token, Purpose.CONFIRMATION);
    Readers.Row reader = link == null ? null : readers.find(link.readerId());
    if (link == null || reader == null) {
      return new Prospect.Unusable();
    }
    if (reader.confirmed()) {
      return new Prospect.ConfirmedBefore();
    }
    return link.spent()
        ? new Prospect.Unusable()
        : new Prospect.Confirmable(reader.email(), reader.firstName());
  }

  @Transactional
  public Outcome confirm(String sent, Visitor visitor, Circumstances circumstances) {
    Token token = Token.of(sent);
    ReaderId id = token == null ? null : links.spend(token, Purpose.CONFIRMATION);
    Readers.Row reader = id == null ? null : readers.find(id);
    if (reader == null) {
      return new Outcome.Unusable();
    }
    String email = EmailAddress.key(reader.email());
    readers.confirmOneAtATime(email);
    Readers.Row owner = readers.confirmed(email);
    if (owner != null && owner.id() != reader.id()) {
      return new Outcome.AddressTaken();
    }
    readers.confirm(reader.readerId());
    sessions.changed(reader.readerId());
    return new Outcome.Confirmed(renewed(reader.readerId(), visitor, circumstances));
  }

  /// A session that has come to be worth more gets a new token.
  private @Nullable Token renewed(ReaderId reader, Visitor visitor, Circumstances circumstances) {
    Token old = circumstances.session();
    if (old == null || !visitor.equals(new Visitor.Pending(reader))) {
      return null;
    }
    sessions.end(old);
    return sessions.open(reader, circumstances.agent());
  }
}
