package org.standfirst.articles.fronts;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.NewsroomPart;
import org.standfirst.readers.Role;
import org.standfirst.site.Texts;

/// The fronts, in the newsroom.
@Component
@Order(110)
class FrontsPart implements NewsroomPart {
  static final String PATH = "/newsroom/fronts";

  private final Arrangements arrangements;
  private final Texts texts;

  FrontsPart(Arrangements arrangements, Texts texts) {
    this.arrangements = arrangements;
    this.texts = texts;
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String name() {
    return "articles.fronts.title";
  }

  @Override
  public String purpose() {
    return "articles.fronts.purpose";
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.EDITOR);
  }

  @Override
  public String news() {
    long changed = arrangements.all().stream().filter(Standing::changed).count();
    return changed == 0 ? "" : texts.plural("articles.fronts.waiting", changed);
  }
}
