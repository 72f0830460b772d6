package org.standfirst.newsletters.pages;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.newsletters.Newsletter;

/// The page of all newsletters.
///
/// @param signUp how one comes to several at once; null: it isn't offered
public record NewsletterList(List<Newsletter> newsletters, @Nullable Content signUp) {}
