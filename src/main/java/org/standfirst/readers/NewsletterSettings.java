package org.standfirst.readers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which newsletters a reader can choose from.
@ConfigurationProperties("standfirst")
public record NewsletterSettings(
    /// The newsletters, in the order in which they are offered.
    @DefaultValue List<Newsletter> newsletters) {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,60}");

  public NewsletterSettings {
    newsletters = List.copyOf(newsletters);
    Set<String> slugs = new HashSet<>();
    for (Newsletter each : newsletters) {
      if (!SLUG.matcher(each.slug()).matches() || !slugs.add(each.slug())) {
        throw new IllegalArgumentException(
            "standfirst.newsletters: each needs a slug of its own (a-z, 0-9, hyphen), not "
                + each.slug());
      }
    }
  }

  /// A newsletter: its name in addresses and in the database, its title, and what it promises.
  public record Newsletter(String slug, String name, String promise) {}
}
