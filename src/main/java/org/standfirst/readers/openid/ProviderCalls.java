package org.standfirst.readers.openid;

import java.net.http.HttpClient;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/// How providers are called: with patience for some seconds, and never sent elsewhere.
@Component
class ProviderCalls {
  static final Duration CONNECTING = Duration.ofSeconds(4);
  static final Duration READING = Duration.ofSeconds(8);
  private @Nullable JdkClientHttpRequestFactory requests;

  /// Made when a provider is first called: it takes its time, and most papers have none.
  private synchronized JdkClientHttpRequestFactory requests() {
    JdkClientHttpRequestFactory made = requests;
    if (made == null) {
      made =
          new JdkClientHttpRequestFactory(
              HttpClient.newBuilder()
                  .connectTimeout(CONNECTING)
                  .followRedirects(HttpClient.Redirect.NEVER)
                  .build());
      made.setReadTimeout(READING);
      requests = made;
    }
    return made;
  }

  /// For whatever is told openly.
  RestClient client() {
    return RestClient.builder().requestFactory(requests()).build();
  }

  /// Gives a code and gets the tokens.
  RestClientAuthorizationCodeTokenResponseClient tokens() {
    var tokens = new RestClientAuthorizationCodeTokenResponseClient();
    tokens.setRestClient(
        RestClient.builder()
            .requestFactory(requests())
            .configureMessageConverters(each ->
                each.disableDefaults()
                    .addCustomConverter(new FormHttpMessageConverter())
                    .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
            .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
            .build());
    return tokens;
  }

  /// Asks what else is known of a user.
  OidcUserService users() {
    var template = new RestTemplate(requests());
    template.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
    var plain = new DefaultOAuth2UserService();
    plain.setRestOperations(template);
    var users = new OidcUserService();
    users.setOauth2UserService(plain);
    return users;
  }
}
