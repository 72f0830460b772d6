package org.standfirst.newsletters.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.standfirst.articles.PlainWords;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.pages.NewsletterFormPage.Kept;
import org.standfirst.site.Fields;

/// The form of a newsletter, as it is typed.
///
/// @param slug typed for a new one alone; empty: made of its name
/// @param ownAccent whether the colour typed is wanted
/// @param version that was opened; 0: it is a new one
public record NewsletterForm(
    String slug,
    String name,
    String promise,
    String senderName,
    String senderAddress,
    String replyTo,
    boolean ownAccent,
    String accent,
    String picture,
    String foot,
    boolean premium,
    boolean hasArchive,
    int version) {
  /// Nothing yet.
  public static final NewsletterForm NEW =
      new NewsletterForm("", "", "", "", "", "", false, "", "", "", false, true, 0);

  private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}");

  /// As it was sent.
  public static NewsletterForm of(Fields fields) {
    String version = fields.text("version");
    return new NewsletterForm(
        fields.text("slug").strip(),
        PlainWords.of(fields.text("name")),
        PlainWords.of(fields.text("promise")),
        PlainWords.of(fields.text("senderName")),
        PlainWords.of(fields.text("senderAddress")),
        PlainWords.of(fields.text("replyTo")),
        fields.ticked("ownAccent"),
        fields.text("accent").strip(),
        fields.text("picture").strip(),
        PlainWords.of(fields.text("foot")),
        fields.text("access").equals("premium"),
        fields.ticked("hasArchive"),
        VERSION.matcher(version).matches() ? Integer.parseInt(version) : 0);
  }

  /// Of a newsletter as it is kept.
  public static NewsletterForm of(Newsletter newsletter) {
    Long picture = newsletter.picture();
    return new NewsletterForm(
        newsletter.slug(),
        newsletter.name(),
        newsletter.promise(),
        newsletter.senderName(),
        newsletter.senderAddress(),
        newsletter.replyTo(),
        !newsletter.accent().isEmpty(),
        newsletter.accent(),
        picture == null ? "" : Long.toString(picture),
        newsletter.foot(),
        newsletter.premium(),
        newsletter.hasArchive(),
        newsletter.version());
  }

  /// The same under another version.
  public NewsletterForm at(int other) {
    return new NewsletterForm(
        slug,
        name,
        promise,
        senderName,
        senderAddress,
        replyTo,
        ownAccent,
        accent,
        picture,
        foot,
        premium,
        hasArchive,
        other);
  }

  /// In what another differs, with what the other says.
  public List<Kept> differences(NewsletterForm kept) {
    List<Kept> all = new ArrayList<>();
    compare(all, "name", name, kept.name);
    compare(all, "promise", promise, kept.promise);
    compare(all, "senderName", senderName, kept.senderName);
    compare(all, "senderAddress", senderAddress, kept.senderAddress);
    compare(all, "replyTo", replyTo, kept.replyTo);
    compare(all, "accent", ownAccent ? accent : "", kept.accent);
    compare(all, "picture", picture, kept.picture);
    compare(all, "foot", foot, kept.foot);
    compare(all, "access", premium ? "premium" : "open", kept.premium ? "premium" : "open");
    compare(all, "hasArchive", hasArchive ? "1" : "", kept.hasArchive ? "1" : "");
    return all;
  }

  private static void compare(List<Kept> all, String field, String mine, String kept) {
    if (!Objects.equals(mine, kept)) {
      all.add(new Kept(field, kept));
    }
  }
}
