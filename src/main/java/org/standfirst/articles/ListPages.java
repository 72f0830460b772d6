package org.standfirst.articles;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.fronts.SectionFronts;
import org.standfirst.articles.pages.AuthorPage;
import org.standfirst.articles.pages.SectionPage;
import org.standfirst.articles.pages.Sharing;
import org.standfirst.articles.pages.TopicPage;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;
import org.standfirst.site.Frame;
import standfirst.templates.Templates;

/// Lays out the pages of sections, topics and authors.
@Component
public class ListPages {
  private final Templates templates;
  private final Media media;

  ListPages(Templates templates, Media media) {
    this.templates = templates;
    this.media = media;
  }

  /// On top of a section stands what editors have placed there, and its newest; the rest by days.
  ///
  /// @param back where the top is arranged, for the preview of it; null: it is the page in the
  ///   paper
  public JteModel section(
      Frame frame, Section section, Listing listing, SectionFronts.Top top, @Nullable String back) {
    return templates.articlesSection(
        frame,
        new SectionPage(
            section,
            top.band(),
            Rivers.of(frame, section.path(), listing, top.rest(), Teaser::byline),
            Sharing.page(section.name(), section.description(), section.path(), section.path()),
            back));
  }

  JteModel topic(Frame frame, Topic topic, Listing listing) {
    String description =
        topic.description().isEmpty()
            ? frame.texts().plain("articles.topic.description", topic.name(), frame.paper().name())
            : topic.description();
    return templates.articlesTopic(
        frame,
        new TopicPage(
            topic,
            Rivers.of(frame, topic.path(), listing, listing.teasers(), Teaser::byline),
            Sharing.page(topic.name(), description, topic.path(), "")));
  }

  JteModel author(Frame frame, Author author, Listing listing) {
    ImageId portrait = author.portrait();
    String description =
        author.biography().isEmpty()
            ? frame.texts().plain("articles.author.description", author.name())
            : author.biography();
    return templates.articlesAuthor(
        frame,
        new AuthorPage(
            author,
            portrait == null ? null : media.pictures(List.of(portrait)).get(portrait),
            Rivers.of(frame, author.path(), listing, listing.teasers(), Teaser::sectionName),
            Sharing.page(author.name(), description, author.path(), "")));
  }
}
