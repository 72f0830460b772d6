package org.standfirst.readers.openid;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import org.standfirst.readers.session.Token;

/// Says to a provider who asks, for what, and how the answer is to be bound to the asking browser.
/// The same keepsake and state make the same request again when the browser comes back.
@Component
class Requests {
  private final Providers providers;

  Requests(Providers providers) {
    this.providers = providers;
  }

  OAuth2AuthorizationRequest request(Directory.Known known, Keepsake keepsake, Token state) {
    ClientRegistration registration = known.registration();
    String nonce = keepsake.nonce(state);
    String verifier = keepsake.verifier(state);
    Provider provider = providers.find(registration.getRegistrationId());
    return OAuth2AuthorizationRequest.authorizationCode()
        .authorizationUri(String.valueOf(registration.getProviderDetails().getAuthorizationUri()))
        .clientId(registration.getClientId())
        .redirectUri(registration.getRedirectUri())
        .scopes(registration.getScopes())
        .state(state.letters())
        .attributes(all -> {
          all.put(OidcParameterNames.NONCE, nonce);
          all.put(PkceParameterNames.CODE_VERIFIER, verifier);
        })
        .additionalParameters(all -> {
          all.put(OidcParameterNames.NONCE, hash(nonce));
          all.put(PkceParameterNames.CODE_CHALLENGE, hash(verifier));
          all.put(PkceParameterNames.CODE_CHALLENGE_METHOD, "S256");
          if (provider != null && provider.responseMode() == ResponseMode.FORM_POST) {
            all.put("response_mode", "form_post");
          }
        })
        .build();
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java comes with SHA-256", e);
    }
  }
}
