package org.standfirst.articles.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.Section;

/// A section's page.
///
/// @param lead its newest pictured piece; none below the first stretch
public record SectionPage(
    Section section, @Nullable Card lead, List<Card> seconds, River river, Sharing sharing) {}
