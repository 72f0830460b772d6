package org.standfirst.readers.openid;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.letters.Correspondence;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.signin.FurtherWay;

/// Links a provider's identity to an account and unlinks it, with a line in the audit trail and a
/// letter to the reader.
@Component
class Linking {
  private final Identities identities;
  private final Providers providers;
  private final Readers readers;
  private final List<FurtherWay> furtherWays;
  private final AuditTrail trail;
  private final Correspondence correspondence;

  Linking(
      Identities identities,
      Providers providers,
      Readers readers,
      List<FurtherWay> furtherWays,
      AuditTrail trail,
      Correspondence correspondence) {
    this.identities = identities;
    this.providers = providers;
    this.readers = readers;
    this.furtherWays = furtherWays;
    this.trail = trail;
    this.correspondence = correspondence;
  }

  /// What came of linking.
  sealed interface Outcome {
    /// It opens the account from now on.
    record Linked() implements Outcome {}

    /// It opens another account.
    record Taken() implements Outcome {}
  }

  /// What came of unlinking.
  sealed interface Parting {
    /// It opens the account no more.
    record Unlinked() implements Parting {}

    /// It is the only way in.
    record LastWay() implements Parting {}

    /// It wasn't linked.
    record Unknown() implements Parting {}
  }

  /// Links to the account of a confirmed address, and to no other.
  @Transactional
  public Outcome link(ReaderId reader, Provider provider, Identity identity, String place) {
    Readers.Row account = readers.find(reader);
    if (account == null || !account.confirmed()) {
      return new Outcome.Taken();
    }
    if (reader.equals(identities.reader(identity))) {
      return new Outcome.Linked();
    }
    if (!identities.add(reader, provider, identity)) {
      return new Outcome.Taken();
    }
    note("readers.deed.provider-linked", reader, provider.name(), place);
    correspondence.providerLinked(account, provider.label());
    return new Outcome.Linked();
  }

  @Transactional
  public Parting unlink(ReaderId reader, long id, String place) {
    Readers.Row account = readers.lock(reader);
    if (account == null || identities.of(reader).stream().noneMatch(each -> each.id() == id)) {
      return new Parting.Unknown();
    }
    if (isLastWay(account)) {
      return new Parting.LastWay();
    }
    String provider = String.valueOf(identities.remove(reader, id));
    note("readers.deed.provider-unlinked", reader, provider, place);
    correspondence.providerUnlinked(account, providers.label(provider));
    return new Parting.Unlinked();
  }

  /// Whether one linked identity is all that opens the account.
  boolean isLastWay(Readers.Row account) {
    return !account.hasPassword()
        && identities.of(account.readerId()).size() < 2
        && furtherWays.stream().noneMatch(each -> each.opens(account.readerId()));
  }

  private void note(String deed, ReaderId reader, String provider, String place) {
    trail.note(new AuditTrail.Line(deed, reader, reader, place, Map.of("provider", provider)));
  }
}
