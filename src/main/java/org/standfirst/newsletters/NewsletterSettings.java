package org.standfirst.newsletters;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The newsletters that a new paper opens with.
@ConfigurationProperties("standfirst")
record NewsletterSettings(
    /// The newsletters of a paper that has none yet, in the order in which they are offered;
    /// afterwards they are data, and this is not read again.
    @DefaultValue List<First> newsletters) {

  NewsletterSettings {
    newsletters = List.copyOf(newsletters);
  }

  /// A newsletter: its name in addresses and in the database, its title, and what it promises.
  record First(String slug, String name, String promise) {}
}
