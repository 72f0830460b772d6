/// The demo newsroom: The Lamplighter of Merrow, its people, sections, articles, pictures,
/// newsletters and discussions, loaded once into the embedded database and never into any other.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "database",
      "site",
      "mail",
      "readers",
      "media",
      "wall",
      "articles",
      "newsletters",
      "comments"
    })
package org.standfirst.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
