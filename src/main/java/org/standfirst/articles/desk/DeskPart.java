package org.standfirst.articles.desk;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.articles.workflow.Stage;
import org.standfirst.readers.NewsroomPart;
import org.standfirst.readers.Role;
import org.standfirst.site.Texts;

/// The articles, in the newsroom.
@Component
@Order(100)
public class DeskPart implements NewsroomPart {
  /// Where the list is; each article is beneath it.
  public static final String PATH = "/newsroom/articles";

  private static final DeskFilter EVERYTHING = new DeskFilter("", null, "", null);
  private final DeskTallies tallies;
  private final Texts texts;

  DeskPart(DeskTallies tallies, Texts texts) {
    this.tallies = tallies;
    this.texts = texts;
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String name() {
    return "articles.desk.title";
  }

  @Override
  public String purpose() {
    return "articles.desk.purpose";
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.REPORTER, Role.EDITOR);
  }

  @Override
  public String news() {
    long waiting = tallies.of(EVERYTHING).of().getOrDefault(Stage.SUBMITTED, 0L);
    return waiting == 0 ? "" : texts.plural("articles.desk.waiting", waiting);
  }
}
