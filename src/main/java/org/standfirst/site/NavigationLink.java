package org.standfirst.site;

/// A link of the frame: its words and its path.
public record NavigationLink(String name, String path) {}
