package org.standfirst.newsletters.proofs;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.Articles;
import org.standfirst.articles.Finding;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.issues.Issues;
import org.standfirst.site.Addresses;
import org.standfirst.site.PaperSettings;

/// Finds links that lead nowhere: ours are looked up, of others the shape alone is judged.
@Component
class LinkCheck {
  private static final Pattern ARTICLE = Pattern.compile("/([a-z0-9-]+)/([a-z0-9-]+)");
  private static final Pattern ISSUE =
      Pattern.compile("/newsletters/([a-z0-9-]+)/([0-9]{4}-[0-9-]{5,9})");
  private static final Pattern LETTER = Pattern.compile("mailto:[^@\\s]+@[^@\\s]+");
  private static final Pattern CALL = Pattern.compile("tel:\\+?[0-9()./ -]+");
  private static final Pattern HOST =
      Pattern.compile("([A-Za-z0-9_-]+\\.)+[A-Za-z0-9-]{2,}|localhost|\\[[0-9a-fA-F:.]+]");
  private final Addresses addresses;
  private final Articles articles;
  private final Newsletters newsletters;
  private final Issues issues;
  private final PaperSettings settings;

  LinkCheck(
      Addresses addresses,
      Articles articles,
      Newsletters newsletters,
      Issues issues,
      PaperSettings settings) {
    this.addresses = addresses;
    this.articles = articles;
    this.newsletters = newsletters;
    this.issues = issues;
    this.settings = settings;
  }

  void look(Collection<String> all, List<Check> checks) {
    for (String each : all) {
      if (LETTER.matcher(each).matches() || CALL.matcher(each).matches()) {
        continue;
      }
      URI address = read(each);
      if (address == null || address.getHost() == null) {
        checks.add(Check.stop("broken-link", each));
      } else if (isOurs(address)) {
        if (!leads(address.getPath())) {
          checks.add(Check.stop("dead-link", each));
        }
      } else if (!HOST.matcher(address.getHost()).matches()) {
        checks.add(Check.stop("broken-link", each));
      } else if (each.startsWith("http://")) {
        checks.add(Check.advice("plain-link", each));
      }
    }
  }

  private static @Nullable URI read(String address) {
    try {
      return URI.create(address);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private boolean isOurs(URI address) {
    URI ours = settings.url();
    return ours.getHost().equalsIgnoreCase(address.getHost())
        && ours.getPort() == address.getPort();
  }

  private boolean leads(String path) {
    String plain = path.isEmpty() ? "/" : path;
    Matcher issue = ISSUE.matcher(plain);
    if (issue.matches()) {
      Newsletter newsletter = newsletters.named(issue.group(1));
      return newsletter != null
          && newsletter.hasArchive()
          && issues.out(newsletter.id(), issue.group(2)) != null;
    }
    if (!addresses.hasPage(plain)) {
      return false;
    }
    Matcher article = ARTICLE.matcher(plain);
    return !article.matches()
        || !(articles.at(article.group(1), article.group(2)) instanceof Finding.Gone);
  }
}
