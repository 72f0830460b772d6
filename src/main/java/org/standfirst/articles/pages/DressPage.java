package org.standfirst.articles.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.pages.ArrangementPage.Story;
import org.standfirst.articles.work.Flaw;
import org.standfirst.media.Picture;

/// How an article is shown on a front.
///
/// @param front the path of the front's page
/// @param name of the section; empty: it is the front page
/// @param path of the page
/// @param place the name of the place
/// @param pictured whether that shows a picture
/// @param story the article as it shows itself
/// @param typed what stands in the form
/// @param twice whether the clock shows twice until when it is to stay
/// @param picture the one that is named in the form; null: none, or there is none such
/// @param slot the word of the place
/// @param found the pictures that were looked for; null: none were
/// @param places all places of the front
/// @param stale whether somebody had changed the front meanwhile
public record DressPage(
    String front,
    String name,
    String path,
    int version,
    String slot,
    String place,
    boolean pictured,
    Story story,
    Typed typed,
    boolean twice,
    @Nullable Picture picture,
    @Nullable List<Choice> found,
    List<DeskPage.Option> places,
    List<Flaw> flaws,
    boolean stale) {

  /// What stands in the form.
  ///
  /// @param words by which a picture is looked for
  public record Typed(String kicker, String headline, String picture, String until, String words) {}

  /// A picture to choose.
  public record Choice(String number, Picture picture) {}

  /// What is to be put right at a field; null: nothing.
  public @Nullable String flaw(String field) {
    return flaws.stream()
        .filter(each -> each.field().equals(field))
        .map(Flaw::key)
        .findFirst()
        .orElse(null);
  }
}
