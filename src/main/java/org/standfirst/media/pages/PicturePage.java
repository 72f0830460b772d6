package org.standfirst.media.pages;

import java.util.List;
import java.util.Map;
import org.standfirst.media.Cut;
import org.standfirst.media.Showing;

/// Where a picture is looked after.
///
/// @param saying the key of what has just happened; empty: nothing
/// @param typed what stands in the form
/// @param problems by field, the key of the words for what is to be put right
/// @param overtaken whether somebody else changed the picture while this was typed
/// @param cuts one for each shape
/// @param places where it is shown; not all of it where that is in many places
/// @param kept whether it was to be deleted, and is shown somewhere
/// @param closed the key of why it isn't theirs to change who look at it; empty: it is
public record PicturePage(
    PictureCard card,
    String saying,
    Typed typed,
    Map<String, String> problems,
    boolean overtaken,
    List<Cut> cuts,
    List<Showing.Place> places,
    boolean kept,
    String closed) {

  /// What stands in the form, as it was typed.
  ///
  /// @param version of the picture that was looked at
  public record Typed(
      String alt, String caption, String credit, String focusX, String focusY, String version) {}
}
