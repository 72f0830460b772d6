package org.standfirst.newsletters.pages;

import gg.jte.Content;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.media.Picture;
import org.standfirst.newsletters.Newsletter;

/// The page of a newsletter.
///
/// @param signUp how one signs up; null: nobody offers it
/// @param older the query for those sent earlier; empty: there are none
/// @param newest whether these are the latest
public record ArchivePage(
    Newsletter newsletter,
    @Nullable Picture picture,
    @Nullable Content signUp,
    List<Line> issues,
    String older,
    boolean newest) {
  /// An issue.
  public record Line(String path, String subject, String opening, Instant at) {}
}
