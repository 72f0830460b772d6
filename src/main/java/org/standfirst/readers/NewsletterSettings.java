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
  private static final List<Newsletter> OURS =
      List.of(
          new Newsletter(
              "morning-lamp",
              "The Morning Lamp",
              "Weekdays at 06:30: what happened overnight and what the day will bring"),
          new Newsletter(
              "harbour-notes",
              "Harbour Notes",
              "Fridays: ships, tides and the people who work with both"),
          new Newsletter(
              "long-evening",
              "The Long Evening",
              "Sundays: one long read, one book, one thing to listen to"));

  public NewsletterSettings {
    newsletters = newsletters.isEmpty() ? OURS : List.copyOf(newsletters);
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
