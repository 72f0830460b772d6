package org.standfirst.readers.openid;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.readers.session.Token;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;

/// Sends a browser to a provider.
@Component
class Departure {
  private final Directory directory;
  private final Attempts attempts;
  private final Requests requests;
  private final Throttles throttles;

  Departure(Directory directory, Attempts attempts, Requests requests, Throttles throttles) {
    this.directory = directory;
    this.attempts = attempts;
    this.requests = requests;
    this.throttles = throttles;
  }

  /// What came of it.
  sealed interface Outcome {
    /// Off to that address, with the keepsake.
    record Off(String address, Keepsake keepsake) implements Outcome {}

    /// It can't be done now.
    record Refused(ProviderRefusal why) implements Outcome {}
  }

  /// @param kept what the browser keeps already, from another tab perhaps; null: nothing
  Outcome depart(
      Provider provider, Attempts.Purpose purpose, @Nullable Keepsake kept, String network) {
    return switch (throttles.provider(network)) {
      case Turn.Later _ -> new Outcome.Refused(ProviderRefusal.TOO_OFTEN);
      case Turn.Granted _ ->
          switch (directory.find(provider)) {
            case Directory.Finding.Unreachable _ ->
                new Outcome.Refused(ProviderRefusal.UNREACHABLE);
            case Directory.Finding.Found(Directory.Known known) ->
                off(provider, known, purpose, kept == null ? Keepsake.fresh() : kept);
          };
    };
  }

  private Outcome off(
      Provider provider, Directory.Known known, Attempts.Purpose purpose, Keepsake keepsake) {
    Token state = attempts.begin(provider, keepsake, purpose);
    return new Outcome.Off(
        requests.request(known, keepsake, state).getAuthorizationRequestUri(), keepsake);
  }
}
