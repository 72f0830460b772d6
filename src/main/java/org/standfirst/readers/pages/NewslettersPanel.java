package org.standfirst.readers.pages;

import java.util.List;

/// What we may write to the reader.
public record NewslettersPanel(List<Choice> newsletters, boolean optOut) {}
