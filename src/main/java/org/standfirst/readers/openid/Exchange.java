package org.standfirst.readers.openid;

import com.nimbusds.jose.RemoteKeySourceException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.StandardClaimAccessor;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpServerErrorException;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.session.Token;
import org.standfirst.site.Fields;

/// Exchanges a provider's code for who someone is. Spring Security does it: the code for tokens,
/// the ID token's signature and claims, the nonce, and that the user's further data are the same
/// user's.
@Component
class Exchange {
  private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);
  private static final int LONGEST_SUBJECT = 255;
  private final Requests requests;
  private final ProviderCalls calls;

  Exchange(Requests requests, ProviderCalls calls) {
    this.requests = requests;
    this.calls = calls;
  }

  /// What came of it.
  sealed interface Outcome {
    /// Someone is proved to be this.
    record Identified(Identity identity) implements Outcome {}

    /// Nobody is proved to be anything.
    record Refused(ProviderRefusal why) implements Outcome {}
  }

  Outcome exchange(Directory.Known known, Keepsake keepsake, Token state, ProviderAnswer answer) {
    OAuth2AuthorizationRequest request = requests.request(known, keepsake, state);
    OAuth2AuthorizationResponse response =
        OAuth2AuthorizationResponse.success(answer.code())
            .redirectUri(String.valueOf(request.getRedirectUri()))
            .state(state.letters())
            .build();
    var spring = new OidcAuthorizationCodeAuthenticationProvider(calls.tokens(), calls.users());
    spring.setJwtDecoderFactory(_ -> known.decoder());
    try {
      return spring.authenticate(
                  new OAuth2LoginAuthenticationToken(
                      known.registration(), new OAuth2AuthorizationExchange(request, response)))
              instanceof OAuth2LoginAuthenticationToken token
          ? identified(token.getPrincipal(), answer)
          : new Outcome.Refused(ProviderRefusal.MISTRUSTED);
    } catch (AuthenticationException | IllegalArgumentException e) {
      return refused(known, e);
    }
  }

  private static Outcome identified(@Nullable Object principal, ProviderAnswer answer) {
    if (!(principal instanceof OidcUser user)) {
      return new Outcome.Refused(ProviderRefusal.MISTRUSTED);
    }
    String issuer = user.getIdToken().getClaimAsString("iss");
    String subject = user.getSubject();
    if (issuer == null
        || subject == null
        || subject.isBlank()
        || subject.length() > LONGEST_SUBJECT) {
      return new Outcome.Refused(ProviderRefusal.MISTRUSTED);
    }
    // the address and whether it is verified are read from one place
    StandardClaimAccessor source =
        user.getIdToken().getEmail() == null && user.getUserInfo() != null
            ? user.getUserInfo()
            : user.getIdToken();
    String email = email(source.getEmail());
    return new Outcome.Identified(
        new Identity(
            issuer,
            subject,
            email,
            !email.isEmpty() && Boolean.TRUE.equals(source.getEmailVerified()),
            name(user.getGivenName(), answer.firstName()),
            name(user.getFamilyName(), answer.lastName())));
  }

  private static String email(@Nullable String told) {
    return switch (EmailAddress.read(told == null ? "" : told)) {
      case EmailAddress.Reading.Deliverable(EmailAddress address) -> address.address();
      case EmailAddress.Reading.Undeliverable _ -> "";
    };
  }

  private static String name(@Nullable String told, String posted) {
    return Fields.echoOf(told == null || told.isBlank() ? posted : told);
  }

  /// The provider's own words stay out of the log: they may hold anything.
  private static Outcome refused(Directory.Known known, RuntimeException e) {
    ProviderRefusal why = isOutage(e) ? ProviderRefusal.UNREACHABLE : ProviderRefusal.MISTRUSTED;
    String code =
        e instanceof OAuth2AuthenticationException oauth
            ? new ProviderAnswer("", oauth.getError().getErrorCode(), "", "", "").error()
            : e.getClass().getSimpleName();
    LOG.warn(
        "A sign-in by {} is refused: {} ({})",
        known.registration().getRegistrationId(),
        why.word(),
        code);
    return new Outcome.Refused(why);
  }

  private static boolean isOutage(Throwable e) {
    for (Throwable each = e; each != null; each = each.getCause()) {
      if (each instanceof IOException
          || each instanceof HttpServerErrorException
          || each instanceof RemoteKeySourceException) {
        return true;
      }
    }
    return false;
  }
}
