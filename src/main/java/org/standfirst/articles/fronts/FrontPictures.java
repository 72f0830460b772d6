package org.standfirst.articles.fronts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.Rubrics;
import org.standfirst.articles.Section;
import org.standfirst.media.ImageId;
import org.standfirst.media.Showing;
import org.standfirst.press.Press;
import org.standfirst.site.Texts;

/// The pictures that fronts show in place of the articles' own.
@Component
class FrontPictures implements Showing {
  private final JdbcClient sql;
  private final Rubrics rubrics;
  private final Press press;
  private final Texts texts;

  FrontPictures(JdbcClient sql, Rubrics rubrics, Press press, Texts texts) {
    this.sql = sql;
    this.rubrics = rubrics;
    this.press = press;
    this.texts = texts;
  }

  @Override
  public List<Place> places(ImageId picture, int most) {
    return fronts(picture).stream()
        .map(each -> new Place(name(each), each.path()))
        .limit(most)
        .toList();
  }

  /// Fronts are the editors' alone, those that aren't launched yet too.
  @Override
  public boolean isPublic(ImageId picture) {
    return !fronts(picture).isEmpty();
  }

  private String name(FrontName front) {
    Section section = rubrics.section(front.section());
    return section == null
        ? texts.plain("articles.fronts.page")
        : texts.plain("articles.fronts.of-section", section.name());
  }

  @Override
  public void changed(ImageId picture) {
    press.spoil(fronts(picture).stream().map(FrontName::subject).collect(Collectors.toSet()));
  }

  private Set<FrontName> fronts(ImageId picture) {
    return sql
        .sql("SELECT front FROM front_pictures WHERE picture = :picture ORDER BY front")
        .param("picture", picture.value())
        .query((row, _) -> String.valueOf(row.getString(1)))
        .list()
        .stream()
        .map(FrontName::of)
        .flatMap(Stream::ofNullable)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
