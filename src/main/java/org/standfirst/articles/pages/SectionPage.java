package org.standfirst.articles.pages;

import org.jspecify.annotations.Nullable;
import org.standfirst.articles.Section;

/// A section's page.
///
/// @param top what stands on top; none below the first stretch
/// @param back where its top is arranged, for the preview of it; null: it is the page in the paper
public record SectionPage(
    Section section, @Nullable Band top, River river, Sharing sharing, @Nullable String back) {}
