package org.standfirst.newsletters.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.standfirst.articles.Slug;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;
import org.standfirst.media.Picture;
import org.standfirst.newsletters.Mistake;
import org.standfirst.newsletters.pages.NewsletterForm;
import org.standfirst.newsletters.sheets.Accent;

/// Reads what was typed of a newsletter, and says what is to be put right.
@Component
class NewsletterProof {
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_PROMISE = 200;
  private static final int LONGEST_FOOT = 600;
  private static final int LONGEST_ADDRESS = 254;

  /// What stands, or may stand, beneath `/newsletters` beside newsletters.
  private static final Set<String> TAKEN =
      Set.of(
          "leave",
          "left",
          "pause",
          "fewer",
          "all",
          "new",
          "confirm",
          "confirmation",
          "confirmations",
          "confirmed",
          "preferences",
          "sign-up",
          "signed-up",
          "read",
          "link",
          "links",
          "click",
          "go",
          "seen",
          "open",
          "pixel",
          "issues",
          "import",
          "hooks",
          "returns");

  private static final Pattern ADDRESS =
      Pattern.compile("[!-~&&[^<>,;:\"()@\\\\]]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private final Media media;

  NewsletterProof(Media media) {
    this.media = media;
  }

  /// What is to be put right; empty: nothing.
  List<Mistake> flaws(NewsletterForm form) {
    List<Mistake> flaws = new ArrayList<>();
    words(flaws, "name", form.name(), LONGEST_NAME);
    words(flaws, "promise", form.promise(), LONGEST_PROMISE);
    if (!form.slug().isEmpty()) {
      slug(flaws, form.slug());
    }
    length(flaws, "senderName", form.senderName(), LONGEST_NAME);
    address(flaws, "senderAddress", form.senderAddress());
    address(flaws, "replyTo", form.replyTo());
    length(flaws, "foot", form.foot(), LONGEST_FOOT);
    accent(flaws, form);
    picture(flaws, form.picture());
    return flaws;
  }

  private static void words(List<Mistake> flaws, String field, String words, int longest) {
    if (words.isEmpty()) {
      flaws.add(new Mistake(field, "newsletters.refused." + field + ".missing"));
    }
    length(flaws, field, words, longest);
  }

  private static void length(List<Mistake> flaws, String field, String words, int longest) {
    if (words.length() > longest) {
      flaws.add(new Mistake(field, "newsletters.refused.too-long." + longest));
    }
  }

  private static void slug(List<Mistake> flaws, String slug) {
    if (!Slug.fits(slug)) {
      flaws.add(new Mistake("slug", "newsletters.refused.slug"));
    } else if (TAKEN.contains(slug)) {
      flaws.add(new Mistake("slug", "newsletters.refused.slug.taken"));
    }
  }

  private static void address(List<Mistake> flaws, String field, String address) {
    if (address.isEmpty()) {
      return;
    }
    if (!address.contains("@") || address.endsWith("@")) {
      flaws.add(new Mistake(field, "newsletters.refused.address.incomplete"));
    } else if (address.length() > LONGEST_ADDRESS || !ADDRESS.matcher(address).matches()) {
      flaws.add(new Mistake(field, "newsletters.refused.address"));
    }
  }

  private static void accent(List<Mistake> flaws, NewsletterForm form) {
    if (!form.ownAccent()) {
      return;
    }
    switch (Accent.read(form.accent())) {
      case Accent.Reading.Fitting _ -> {}
      case Accent.Reading.TooLight _ ->
          flaws.add(new Mistake("accent", "newsletters.refused.accent.too-light"));
      case Accent.Reading.NoColour _ ->
          flaws.add(new Mistake("accent", "newsletters.refused.accent"));
    }
  }

  private void picture(List<Mistake> flaws, String number) {
    if (number.isEmpty()) {
      return;
    }
    Picture picture = null;
    if (NUMBER.matcher(number).matches()) {
      var id = new ImageId(Long.parseLong(number));
      picture = media.pictures(List.of(id)).get(id);
    }
    if (picture == null) {
      flaws.add(new Mistake("picture", "newsletters.refused.picture"));
    } else if (!picture.isDescribed()) {
      flaws.add(new Mistake("picture", "newsletters.refused.picture.not-described"));
    }
  }

  /// Whether a newsletter's name makes an address that is taken by something else.
  static boolean isTaken(String slug) {
    return TAKEN.contains(slug);
  }
}
