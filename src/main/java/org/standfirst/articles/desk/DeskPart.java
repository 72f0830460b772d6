package org.standfirst.articles.desk;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.NewsroomPart;
import org.standfirst.readers.Role;

/// The articles, in the newsroom.
@Component
@Order(100)
public class DeskPart implements NewsroomPart {
  /// Where the list is; each article is beneath it.
  public static final String PATH = "/newsroom/articles";

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
}
