package org.standfirst.articles;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The sections that a new paper opens with.
@ConfigurationProperties("standfirst")
record SectionSettings(
    /// The sections of a paper that has none yet, in the order of the section bar; afterwards they
    /// are data, and this is not read again.
    @DefaultValue List<First> sections) {
  private static final List<First> OURS =
      List.of(
          new First("world", "World", false),
          new First("city", "City", false),
          new First("business", "Business", false),
          new First("culture", "Culture", false),
          new First("opinion", "Opinion", true));

  SectionSettings {
    sections = sections.isEmpty() ? OURS : List.copyOf(sections);
  }

  /// A section: its address, its name, and whether it holds opinions.
  record First(String slug, String name, @DefaultValue("false") boolean opinion) {}
}
