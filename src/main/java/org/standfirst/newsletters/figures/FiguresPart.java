package org.standfirst.newsletters.figures;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.NewsroomPart;
import org.standfirst.readers.Role;

/// The figures of newsletters, in the newsroom. They stand before the newsletters, which more of
/// the staff may enter.
@Component
@Order(420)
class FiguresPart implements NewsroomPart {
  static final String PATH = "/newsroom/newsletters/figures";

  /// Where it is looked up what happened to somebody's copies.
  static final String COPIES = PATH + "/copies";

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String name() {
    return "newsletters.figures.see";
  }

  @Override
  public String purpose() {
    return "newsletters.figures.purpose";
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.AUDIENCE_EDITOR);
  }
}
