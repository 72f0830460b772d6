package org.standfirst.articles.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.Author;
import org.standfirst.articles.Rubrics;
import org.standfirst.articles.Section;
import org.standfirst.articles.Topic;
import org.standfirst.articles.api.ApiAnswer.Refused;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;
import org.standfirst.site.PaperSettings;

/// Sections, topics and authors for programs.
@Component
class RubricLists {
  private final Rubrics rubrics;
  private final Media media;
  private final ArticleItems items;
  private final ApiCursors cursors;
  private final PaperSettings settings;

  RubricLists(
      Rubrics rubrics,
      Media media,
      ArticleItems items,
      ApiCursors cursors,
      PaperSettings settings) {
    this.rubrics = rubrics;
    this.media = media;
    this.items = items;
    this.cursors = cursors;
    this.settings = settings;
  }

  /// All sections, in the order of the section bar.
  record Sections(List<SectionItem> sections) {}

  record SectionItem(String slug, String name, String description, String url, boolean opinion) {}

  /// A stretch of the topics, by slug.
  record Topics(List<TopicItem> topics, @Nullable String next) {}

  record TopicItem(String slug, String name, String description, String url) {}

  /// A stretch of those who write for the paper, by slug.
  record Authors(List<AuthorItem> authors, @Nullable String next) {}

  record AuthorItem(
      String slug,
      String name,
      String role,
      String biography,
      String url,
      ArticleItem.@Nullable Photo portrait) {}

  ApiAnswer sections() {
    return new ApiAnswer.Found(new Sections(rubrics.sections().stream().map(this::item).toList()));
  }

  ApiAnswer topics(Asked asked) {
    return stretch(
        asked,
        ApiPaths.TOPICS,
        rubrics::topicsAfter,
        Topic::slug,
        (found, next) -> new Topics(found.stream().map(this::item).toList(), next));
  }

  ApiAnswer authors(Asked asked) {
    return stretch(asked, ApiPaths.AUTHORS, rubrics::authorsAfter, Author::slug, this::authors);
  }

  private <T> ApiAnswer stretch(
      Asked asked,
      String path,
      BiFunction<String, Integer, List<T>> after,
      Function<T, String> slug,
      BiFunction<List<T>, @Nullable String, Object> list) {
    String place = asked.cursor().isEmpty() ? "" : cursors.open(path, asked.cursor());
    if (place == null) {
      return Refused.parameter("cursor", "cursor");
    }
    List<T> found = after.apply(place, asked.limit() + 1);
    if (found.size() <= asked.limit()) {
      return new ApiAnswer.Found(list.apply(found, null));
    }
    List<T> shown = found.subList(0, asked.limit());
    String cursor = cursors.seal(path, slug.apply(shown.getLast()));
    String next = settings.absolute("%s?limit=%d&cursor=%s".formatted(path, asked.limit(), cursor));
    return new ApiAnswer.Found(list.apply(shown, next), next);
  }

  private Authors authors(List<Author> found, @Nullable String next) {
    Map<ImageId, ArticleItem.Photo> portraits = new HashMap<>();
    List<ImageId> ids = found.stream().map(Author::portrait).filter(each -> each != null).toList();
    media
        .pictures(ids)
        .forEach((id, picture) -> {
          ArticleItem.Photo photo = items.photo(picture);
          if (photo != null) {
            portraits.put(id, photo);
          }
        });
    return new Authors(found.stream().map(each -> item(each, portraits)).toList(), next);
  }

  private SectionItem item(Section section) {
    return new SectionItem(
        section.slug(),
        section.name(),
        section.description(),
        settings.absolute(section.path()),
        section.opinion());
  }

  private TopicItem item(Topic topic) {
    return new TopicItem(
        topic.slug(), topic.name(), topic.description(), settings.absolute(topic.path()));
  }

  private AuthorItem item(Author author, Map<ImageId, ArticleItem.Photo> portraits) {
    ImageId portrait = author.portrait();
    return new AuthorItem(
        author.slug(),
        author.name(),
        author.role(),
        author.biography(),
        settings.absolute(author.path()),
        portrait == null ? null : portraits.get(portrait));
  }
}
