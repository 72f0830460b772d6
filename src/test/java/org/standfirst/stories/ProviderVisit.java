package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// What a browser does at the real provider: it is sent to the sign-in page, signs in there, and is
/// sent back.
final class ProviderVisit {
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  /// Signs in at the provider.
  ///
  /// @param address to which the newsroom sent the browser
  /// @return path and query at the newsroom to which the provider sends it back
  String signIn(String address, String name) {
    HttpResponse<String> page = follow(send(HttpRequest.newBuilder(URI.create(address))));
    Document html = Jsoup.parse(page.body(), page.uri().toString());
    String form =
        "username="
            + encode(name)
            + "&password="
            + encode(RealProvider.PASSWORD)
            + "&_csrf="
            + encode(html.select("input[name=_csrf]").val());
    HttpResponse<String> back =
        follow(
            send(
                HttpRequest.newBuilder(URI.create(html.select("form").getFirst().absUrl("action")))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))));
    String location = back.headers().firstValue("Location").orElse("");
    assertThat(location).as(back.body()).startsWith(ProviderNewsroom.address());
    return location.substring(ProviderNewsroom.address().length());
  }

  /// Goes on within the provider's own pages.
  private HttpResponse<String> follow(HttpResponse<String> answer) {
    HttpResponse<String> last = answer;
    while (last.statusCode() / 100 == 3) {
      URI next = last.uri().resolve(last.headers().firstValue("Location").orElse(""));
      if (next.toString().startsWith(ProviderNewsroom.address())) {
        return last;
      }
      last = send(HttpRequest.newBuilder(next));
    }
    return last;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
