package org.standfirst.readers.pages;

import gg.jte.Content;
import java.util.List;

/// A page that asks once more who someone is.
///
/// @param signingIn whether between signing in and going on
/// @param parts one for each means they have, any of which will do
public record ProofPage(boolean signingIn, List<Content> parts) {}
