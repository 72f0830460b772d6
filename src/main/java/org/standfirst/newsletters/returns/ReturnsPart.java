package org.standfirst.newsletters.returns;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.NewsroomPart;
import org.standfirst.readers.Role;

/// What came back, in the newsroom.
@Component
@Order(430)
class ReturnsPart implements NewsroomPart {
  static final String PATH = "/newsroom/newsletters/returns";

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String name() {
    return "newsletters.returns.title";
  }

  @Override
  public String purpose() {
    return "newsletters.returns.purpose";
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.AUDIENCE_EDITOR);
  }
}
