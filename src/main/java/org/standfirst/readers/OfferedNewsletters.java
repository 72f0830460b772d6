package org.standfirst.readers;

import java.util.List;

/// The newsletters a reader can choose from. Whoever publishes them offers the bean.
public interface OfferedNewsletters {
  /// A newsletter: its name in addresses and in the database, its title, and what it promises.
  record Offer(String slug, String name, String promise) {}

  /// Those that are offered, in the order in which they are shown.
  List<Offer> offered();

  /// The title of one, offered or not; its slug where it is unknown.
  String title(String slug);
}
