package org.standfirst.readers.openid;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Proof;
import org.standfirst.readers.session.Token;
import org.standfirst.readers.signin.SignedIn;
import org.standfirst.readers.signin.SigningIn;
import org.standfirst.site.ReturnPath;

/// Receives a browser that comes back from a provider: the attempt it set out with is spent, what
/// it brings is exchanged for an identity, and the identity leads to its reader, or to the
/// newcomers.
@Component
class Homecoming {
  private static final Logger LOG = LoggerFactory.getLogger(Homecoming.class);
  private static final Set<String> TURNED_BACK =
      Set.of(
          "access_denied",
          "user_cancelled_authorize",
          "user_cancelled_login",
          "consent_required",
          "login_required",
          "interaction_required",
          "account_selection_required");
  private static final Set<String> OUT_OF_ORDER = Set.of("server_error", "temporarily_unavailable");
  private final Attempts attempts;
  private final Directory directory;
  private final Exchange exchange;
  private final Identities identities;
  private final Newcomers newcomers;
  private final Linking linking;
  private final SigningIn signingIn;
  private final TransactionTemplate transactions;

  Homecoming(
      Attempts attempts,
      Directory directory,
      Exchange exchange,
      Identities identities,
      Newcomers newcomers,
      Linking linking,
      SigningIn signingIn,
      TransactionTemplate transactions) {
    this.attempts = attempts;
    this.directory = directory;
    this.exchange = exchange;
    this.identities = identities;
    this.newcomers = newcomers;
    this.linking = linking;
    this.signingIn = signingIn;
    this.transactions = transactions;
  }

  /// What came of it.
  sealed interface Outcome {
    /// The reader is signed in.
    record Recognised(SignedIn who, ReturnPath returnTo) implements Outcome {}

    /// Nobody we know; they wait among the newcomers.
    record Unknown() implements Outcome {}

    /// The provider is linked to the account from which its reader set out.
    record Linked() implements Outcome {}

    /// Nothing of the kind.
    ///
    /// @param purpose with which the browser had set out; null: nobody knows
    record Refused(ProviderRefusal why, Attempts.@Nullable Purpose purpose) implements Outcome {}
  }

  Outcome receive(
      Provider provider,
      @Nullable Keepsake keepsake,
      @Nullable Token state,
      ProviderAnswer sent,
      Visitor visitor,
      Circumstances circumstances) {
    Attempts.Row attempt =
        keepsake == null || state == null ? null : attempts.spend(provider, keepsake, state);
    if (keepsake == null || state == null || attempt == null || !fits(provider, attempt)) {
      return new Outcome.Refused(ProviderRefusal.LOST, null);
    }
    ProviderAnswer answer = attempt.posted() ? attempt.answer() : sent;
    Attempts.Purpose purpose = attempt.purpose();
    if (!answer.error().isEmpty()) {
      return new Outcome.Refused(why(provider, answer.error()), purpose);
    }
    return switch (directory.find(provider)) {
      case Directory.Finding.Unreachable _ ->
          new Outcome.Refused(ProviderRefusal.UNREACHABLE, purpose);
      case Directory.Finding.Found(Directory.Known known) ->
          answer.code().isEmpty() || !isFrom(known, answer.sender())
              ? new Outcome.Refused(ProviderRefusal.MISTRUSTED, purpose)
              : switch (exchange.exchange(known, keepsake, state, answer)) {
                case Exchange.Outcome.Refused(ProviderRefusal why) ->
                    new Outcome.Refused(why, purpose);
                case Exchange.Outcome.Identified(Identity identity) ->
                    lead(provider, identity, purpose, keepsake, visitor, circumstances);
              };
    };
  }

  /// What is to be posted doesn't count where it stands in an address.
  private static boolean fits(Provider provider, Attempts.Row attempt) {
    return attempt.posted() == (provider.responseMode() == ResponseMode.FORM_POST);
  }

  private static boolean isFrom(Directory.Known known, String sender) {
    return sender.isEmpty() ? !known.namesItself() : known.issuer().mayBe(sender);
  }

  private static ProviderRefusal why(Provider provider, String error) {
    if (TURNED_BACK.contains(error)) {
      return ProviderRefusal.CANCELLED;
    }
    LOG.warn("The provider {} answers a sign-in with {}", provider.name(), error);
    return OUT_OF_ORDER.contains(error) ? ProviderRefusal.UNREACHABLE : ProviderRefusal.MISTRUSTED;
  }

  private Outcome lead(
      Provider provider,
      Identity identity,
      Attempts.Purpose purpose,
      Keepsake keepsake,
      Visitor visitor,
      Circumstances circumstances) {
    ReaderId owner = purpose.reader();
    return owner == null
        ? transactions.execute(_ -> signIn(provider, identity, purpose, keepsake, circumstances))
        : link(provider, identity, purpose, owner, visitor, circumstances);
  }

  private Outcome signIn(
      Provider provider,
      Identity identity,
      Attempts.Purpose purpose,
      Keepsake keepsake,
      Circumstances circumstances) {
    ReaderId reader = identities.reader(identity);
    if (reader == null) {
      newcomers.add(keepsake, provider, identity, purpose);
      return new Outcome.Unknown();
    }
    identities.used(identity);
    return new Outcome.Recognised(
        signingIn.admit(reader, EnumSet.of(Proof.PROVIDER), purpose.lasting(), circumstances),
        purpose.returnTo());
  }

  private Outcome link(
      Provider provider,
      Identity identity,
      Attempts.Purpose purpose,
      ReaderId owner,
      Visitor visitor,
      Circumstances circumstances) {
    if (!(visitor instanceof Visitor.Registered registered) || !registered.id().equals(owner)) {
      return new Outcome.Refused(ProviderRefusal.LOST, purpose);
    }
    return switch (linking.link(owner, provider, identity, circumstances.place())) {
      case Linking.Outcome.Linked _ -> new Outcome.Linked();
      case Linking.Outcome.Taken _ -> new Outcome.Refused(ProviderRefusal.TAKEN, purpose);
    };
  }
}
