package org.standfirst.newsletters.pages;

import java.util.List;
import org.standfirst.newsletters.Newsletter;

/// The newsroom's page of a newsletter: its issues.
///
/// @param older the query for those made earlier; empty: there are none
/// @param newest whether these are the latest
/// @param rhythm in which it makes issues by itself, in words; empty: it doesn't
/// @param leads whether who looks may change it
/// @param undo where an issue that was just given up is taken up again; empty: none was
/// @param said the key of what was done just now; empty: nothing
public record NewsletterPage(
    Newsletter newsletter,
    List<IssueLine> issues,
    String older,
    boolean newest,
    String rhythm,
    boolean leads,
    String undo,
    String said) {}
