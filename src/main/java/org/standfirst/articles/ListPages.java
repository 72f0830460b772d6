package org.standfirst.articles;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.standfirst.articles.pages.AuthorPage;
import org.standfirst.articles.pages.Card;
import org.standfirst.articles.pages.SectionPage;
import org.standfirst.articles.pages.Sharing;
import org.standfirst.articles.pages.TopicPage;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;
import org.standfirst.site.Frame;
import standfirst.templates.Templates;

/// Lays out the pages of sections, topics and authors.
@Component
class ListPages {
  private static final int CHOICE = 3;
  private final Templates templates;
  private final Media media;

  ListPages(Templates templates, Media media) {
    this.templates = templates;
    this.media = media;
  }

  /// On top of a section stands its newest pictured piece with two beside it; the rest by days.
  JteModel section(Frame frame, Section section, Listing listing) {
    List<Teaser> left = new ArrayList<>(listing.teasers());
    Card lead = null;
    List<Card> seconds = new ArrayList<>();
    if (listing.newer().isEmpty() && !left.isEmpty()) {
      Teaser first =
          left.stream()
              .limit(CHOICE)
              .filter(teaser -> teaser.lead() != null)
              .findFirst()
              .orElse(left.getFirst());
      left.remove(first);
      lead =
          Card.second(first)
              .large("large")
              .onTop()
              .pictured("(min-width: 68.75rem) 34rem, calc(100vw - 2rem)")
              .first();
      while (seconds.size() < 2 && !left.isEmpty()) {
        seconds.add(Card.second(left.removeFirst()).onTop());
      }
    }
    return templates.articlesSection(
        frame,
        new SectionPage(
            section,
            lead,
            seconds,
            Rivers.of(frame, section.path(), listing, left, Teaser::byline),
            Sharing.page(section.name(), section.description(), section.path(), section.path())));
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
