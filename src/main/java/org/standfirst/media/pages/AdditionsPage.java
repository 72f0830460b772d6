package org.standfirst.media.pages;

import java.util.List;

/// What became of files that a script handed in.
public record AdditionsPage(List<PictureCard> pictures, List<LibraryPage.Refusal> refusals) {}
