package org.standfirst.readers.openid;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// By which providers readers may sign in.
@ConfigurationProperties("standfirst")
record OpenIdSettings(
    /// The providers by their names, which stand in addresses.
    @DefaultValue Map<String, Client> openid) {

  OpenIdSettings {
    openid = Map.copyOf(openid);
    openid.forEach(Provider::of);
  }

  /// What a provider knows this newsroom as.
  record Client(
      /// The provider's issuer; its configuration is found beneath it.
      @Nullable String issuer,
      /// The name the provider knows us by.
      @Nullable String clientId,
      /// What we prove it by.
      @DefaultValue("") String clientSecret,
      /// A file that holds the secret, in place of it.
      @Nullable Path clientSecretFile,
      /// What readers call the provider.
      @Nullable String label,
      /// What is asked for, beside `openid`.
      @Nullable List<String> scopes,
      /// How the provider answers.
      @Nullable ResponseMode responseMode,
      /// The private key (PKCS #8, PEM) that secrets are signed with, where a provider wants such.
      @Nullable Path keyFile,
      /// The key's name.
      @Nullable String keyId,
      /// The team the key belongs to.
      @Nullable String teamId) {

    /// The secret is nobody's business but the provider's.
    @Override
    public String toString() {
      return "Client";
    }
  }
}
