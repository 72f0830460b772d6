package org.standfirst.newsletters.archive;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.standfirst.articles.MappedPages;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.site.Places;

/// Where newsletters stand, for those who mistype and for those who search.
@Component
class NewsletterPlaces implements Places, MappedPages {
  private static final String ALL = "/newsletters";
  private final Newsletters newsletters;

  NewsletterPlaces(Newsletters newsletters) {
    this.newsletters = newsletters;
  }

  @Override
  public boolean has(String path) {
    return path.startsWith(ALL + "/")
        && newsletters.named(path.substring(ALL.length() + 1)) != null;
  }

  @Override
  public List<String> paths() {
    return Stream.concat(
            Stream.of(ALL),
            newsletters.all().stream()
                .filter(each -> each.closedAt() == null)
                .map(Newsletter::path))
        .toList();
  }
}
