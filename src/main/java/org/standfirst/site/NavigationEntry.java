package org.standfirst.site;

import java.util.List;

/// A link of the back office's navigation, and what lies beneath it.
///
/// @param pages beneath it, where one is there; else none
public record NavigationEntry(NavigationLink link, List<NavigationLink> pages) {}
