package org.standfirst.articles.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.body.Part;
import org.standfirst.media.Picture;

/// How an article will look from outside, while it is written.
///
/// @param opening what stands before the wall
/// @param behind how many words stand behind it
/// @param walled whether there is a wall at all
/// @param socialTitle what stands on the card where it is shared
public record BesidePanel(
    String headline,
    String standfirst,
    List<Part> opening,
    int behind,
    boolean walled,
    String socialTitle,
    @Nullable Picture lead) {

  /// What stands on the card under the title.
  public String summary() {
    return standfirst.isEmpty() ? headline : standfirst;
  }
}
