package org.standfirst.articles.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The front page.
///
/// @param top what stands first; none while the paper is empty
/// @param back where it is arranged, for the preview of it; null: it is the page in the paper
public record FrontPage(
    @Nullable Band top, List<Band> bands, Sharing sharing, @Nullable String back) {}
