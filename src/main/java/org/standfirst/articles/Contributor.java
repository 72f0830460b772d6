package org.standfirst.articles;

/// Somebody whom a byline names, as the newsroom has written it.
///
/// @param introduced whether they get a page of their own, where nobody of the paper is called so
public record Contributor(Contribution did, String name, boolean introduced) {}
