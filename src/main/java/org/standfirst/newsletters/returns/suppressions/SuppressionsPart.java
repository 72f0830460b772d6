package org.standfirst.newsletters.returns.suppressions;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.NewsroomPart;
import org.standfirst.readers.Role;

/// The suppressions, in the newsroom.
@Component
@Order(440)
class SuppressionsPart implements NewsroomPart {
  static final String PATH = "/newsroom/newsletters/suppressions";

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String name() {
    return "newsletters.suppressions.title";
  }

  @Override
  public String purpose() {
    return "newsletters.suppressions.purpose";
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.AUDIENCE_EDITOR);
  }
}
