package org.standfirst.articles.work;

import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.Articles;
import org.standfirst.articles.Finding;
import org.standfirst.site.Addresses;
import org.standfirst.site.PaperSettings;

/// Finds links of a text that lead to a page of ours where nothing stands, or not any more. Others'
/// pages are asked by nobody: what an address leads to is their business, and may be inside the
/// operator's own networks.
@Component
class OwnLinks {
  private static final int MOST = 30;
  private static final Pattern ADDRESS = Pattern.compile("/([a-z0-9-]+)(?:/([a-z0-9-]+))?");
  private static final Pattern FILES = Pattern.compile("/(media|assets|newsletters|events)/.*");
  private final Addresses addresses;
  private final Articles articles;
  private final PaperSettings settings;

  OwnLinks(Addresses addresses, Articles articles, PaperSettings settings) {
    this.addresses = addresses;
    this.articles = articles;
    this.settings = settings;
  }

  /// What is to be said of them; of the first so many.
  List<Flaw> dead(String body) {
    return Jsoup.parseBodyFragment(body).select("a[href]").stream()
            .map(link -> path(link.attr("href").strip()))
            .distinct()
            .limit(MOST)
            .anyMatch(path -> path != null && !leads(path))
        ? List.of(new Flaw("body", "articles.check.dead-link"))
        : List.of();
  }

  /// The path of an address of ours; null: it is another's, or none.
  private @Nullable String path(String address) {
    try {
      URI read = URI.create(address);
      URI ours = settings.url();
      boolean isOurs =
          read.getHost() == null
              ? read.getScheme() == null && address.startsWith("/")
              : ours.getHost().equalsIgnoreCase(read.getHost()) && ours.getPort() == read.getPort();
      return isOurs ? read.getPath() : null;
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private boolean leads(String path) {
    if (path.isEmpty() || FILES.matcher(path).matches() || addresses.hasPage(path)) {
      Matcher address = ADDRESS.matcher(path);
      return !address.matches()
          || address.group(2) == null
          || !(articles.at(address.group(1), address.group(2)) instanceof Finding.Gone);
    }
    return false;
  }
}
