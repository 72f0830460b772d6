package org.standfirst.newsletters.sheets;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.Article;
import org.standfirst.articles.Articles;
import org.standfirst.articles.Body;
import org.standfirst.articles.Finding;
import org.standfirst.articles.Teaser;
import org.standfirst.media.Crop;
import org.standfirst.media.Cut;
import org.standfirst.media.Media;
import org.standfirst.media.Picture;
import org.standfirst.newsletters.RecipientKind;
import org.standfirst.newsletters.issues.Extent;
import org.standfirst.newsletters.issues.Filled;
import org.standfirst.newsletters.issues.Greeting;
import org.standfirst.newsletters.pages.MailSheet;
import org.standfirst.newsletters.pages.MailSheet.Part;
import org.standfirst.site.PaperSettings;
import org.standfirst.site.Texts;
import org.standfirst.wall.Access;
import org.standfirst.wall.Admission;
import org.standfirst.wall.Wall;

/// Lays out the parts of an issue for one kind of recipient. The body of an article is asked for
/// with the wall's admission of that kind: without it there is but the teaser.
@Component
class MailParts {
  /// How wide a mail's column is.
  static final int WIDTH = 552;

  /// An article may be changed just while it is read.
  private static final int TRIES = 3;

  private final Articles articles;
  private final Wall wall;
  private final MailBody bodies;
  private final PaperSettings settings;
  private final Texts texts;

  MailParts(Articles articles, Wall wall, Media media, PaperSettings settings, Texts texts) {
    this.articles = articles;
    this.wall = wall;
    this.bodies = new MailBody(media, settings);
    this.settings = settings;
    this.texts = texts;
  }

  List<Part> parts(Filled filled, RecipientKind kind, Links links) {
    List<Part> parts = new ArrayList<>();
    for (Filled.Part each : filled.parts()) {
      switch (each) {
        case Filled.Part.Stories(_, List<Teaser> teasers, Extent extent)
            when extent == Extent.HEADLINE ->
            parts.add(
                new Part.Headlines(
                    teasers.stream().map(teaser -> headline(teaser, kind, links)).toList()));
        case Filled.Part.Stories(_, List<Teaser> teasers, Extent extent) ->
            teasers.forEach(teaser -> parts.add(story(teaser, extent, kind, links)));
        case Filled.Part.Heading(String words) ->
            parts.add(new Part.Heading(Greeting.fill(words, Slot::ofName)));
        case Filled.Part.Words(String html) -> parts.add(new Part.Words(bodies.own(html, links)));
        case Filled.Part.Image(Picture picture, String address) ->
            parts.add(new Part.Image(picture(picture), address.isEmpty() ? "" : links.to(address)));
        case Filled.Part.Divider() -> parts.add(new Part.Divider());
        case Filled.Part.Button(String words, String address) ->
            parts.add(new Part.Button(Greeting.fill(words, Slot::ofName), links.to(address)));
      }
    }
    return parts;
  }

  private Part story(Teaser teaser, Extent extent, RecipientKind kind, Links links) {
    String body = extent == Extent.WHOLE ? whole(teaser, kind, links) : "";
    Picture lead = teaser.lead();
    return new Part.Story(
        Slot.without(teaser.kicker()),
        access(teaser, kind),
        Slot.without(teaser.headline()),
        links.to(teaser.path()),
        lead == null ? null : lead(lead),
        Slot.without(teaser.standfirst()),
        teaser.byline().isEmpty()
            ? ""
            : Slot.without(texts.plain("newsletters.mail.by", teaser.byline())),
        body,
        body.isEmpty() ? texts.plain("newsletters.mail.more") : "");
  }

  /// All of an article; empty where the wall doesn't open it to that kind.
  private String whole(Teaser teaser, RecipientKind kind, Links links) {
    for (int i = 0; i < TRIES; i++) {
      if (!(articles.numbered(teaser.id()) instanceof Finding.Found(Article article))) {
        return "";
      }
      switch (wall.admitUpTo(kind.most(), article.teaser().piece())) {
        case Admission.Closed _ -> {
          return "";
        }
        case Admission.Admitted proof -> {
          Body body = articles.body(proof);
          if (body != null) {
            return bodies.of(
                article.opening() + body.html(),
                settings.absolute(article.teaser().path()),
                texts.plain("newsletters.mail.embed"),
                links);
          }
        }
      }
    }
    return "";
  }

  private MailSheet.Headline headline(Teaser teaser, RecipientKind kind, Links links) {
    return new MailSheet.Headline(
        Slot.without(teaser.headline()),
        links.to(teaser.path()),
        Slot.without(teaser.sectionName()),
        access(teaser, kind));
  }

  /// Who needs no more than they have isn't told for whom it is.
  private String access(Teaser teaser, RecipientKind kind) {
    Access access = teaser.access();
    return access.compareTo(kind.most()) <= 0 || access == Access.METERED
        ? ""
        : texts.plain("articles.access." + access.word());
  }

  private MailSheet.Picture lead(Picture picture) {
    Cut cut = picture.cut(Crop.LANDSCAPE);
    return sized(cut.mailed(), cut.width(), cut.height(), picture.alt(), "");
  }

  /// A picture as it stands in the library.
  MailSheet.@Nullable Picture headPicture(@Nullable Picture picture) {
    return picture == null
        ? null
        : sized(picture.mailed(), picture.width(), picture.height(), picture.alt(), "");
  }

  private MailSheet.Picture picture(Picture picture) {
    String caption = (picture.caption() + " " + picture.credit()).strip();
    return sized(picture.mailed(), picture.width(), picture.height(), picture.alt(), caption);
  }

  private MailSheet.Picture sized(String path, int across, int down, String alt, String caption) {
    int width = Math.min(WIDTH, across);
    int height = Math.round((float) down * width / across);
    return new MailSheet.Picture(
        settings.absolute(path), width, height, Slot.without(alt), Slot.without(caption));
  }
}
