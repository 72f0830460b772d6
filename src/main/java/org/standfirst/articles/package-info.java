/// What the paper prints: articles with their sections, topics and authors, the pages that list and
/// show them, search, feeds and sitemaps. A [Teaser] is all that lists know of an article; its body
/// is had from [Articles] with the wall's admission in hand.
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "site", "readers", "media", "wall", "press"})
package org.standfirst.articles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
