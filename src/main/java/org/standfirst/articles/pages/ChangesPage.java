package org.standfirst.articles.pages;

import java.util.List;
import org.standfirst.articles.work.Change;
import org.standfirst.articles.work.WorkingCopy;

/// What changed from one save of an article to another.
///
/// @param path of the article's page
/// @param headline empty: it has none yet
/// @param now the edition that a way back would be made on
public record ChangesPage(
    String path,
    String headline,
    int earlier,
    int later,
    WorkingCopy.Edition now,
    List<Change> changes) {}
