package org.standfirst.stories;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Opens the demo's mailbox as a person does.
final class Letters {
  private Letters() {}

  /// The path of the link in the newest letter to an address that begins so. Letters are written
  /// after the answer: one looks again until it is there.
  static String linkTo(String email, String beginning) {
    return await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> look(email, beginning), path -> !path.isEmpty());
  }

  private static String look(String email, String beginning) {
    var mailbox = new Browsing();
    Document list = mailbox.get("/demo/mail").html();
    for (Element each : list.select("a[href^=/demo/mail/]")) {
      Document letter = mailbox.get(each.attr("href")).html();
      if (letter.text().contains(email)) {
        for (Element link : letter.select("a[href*=" + beginning + "]")) {
          return URI.create(link.attr("href")).getRawPath();
        }
      }
    }
    return "";
  }
}
