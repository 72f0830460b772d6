package org.standfirst.articles.pages;

import java.util.List;
import org.standfirst.articles.body.Part;

/// Where an entry of live coverage is changed.
///
/// @param back where the coverage is
/// @param stale whether somebody has changed the entry since it was opened
/// @param now how it stands, where it was changed
public record LiveEntryPage(
    String back, LiveEntryForm form, boolean stale, String headline, List<Part> now) {}
