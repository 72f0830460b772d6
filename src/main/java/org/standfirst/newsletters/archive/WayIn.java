package org.standfirst.newsletters.archive;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.readers.Visitor;
import org.standfirst.site.Frame;

/// How one comes to newsletters, as finished parts of their pages. Whoever signs people up offers
/// the bean. What strangers get is the same for all of them: their pages are kept.
public interface WayIn {
  /// The part for the page of a newsletter.
  Content to(Newsletter newsletter, Visitor visitor, Frame frame);

  /// The part for the page of all of them; null: there is none for that visitor.
  @Nullable Content toAll(Visitor visitor, Frame frame);
}
