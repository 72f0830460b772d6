package org.standfirst.articles.pages;

import java.util.List;

/// A stretch of a long list, newest first.
///
/// @param newer where the stretch above is; empty at the top
/// @param older where the stretch below is; empty at the end
public record River(List<RiverDay> days, String newer, String older) {}
