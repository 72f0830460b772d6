package org.standfirst.newsletters.audience;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.NewsroomPart;
import org.standfirst.readers.Role;

/// Who gets the newsletters, in the newsroom. It stands before the newsletters, which more of the
/// staff may enter.
@Component
@Order(410)
class SubscribersPart implements NewsroomPart {
  static final String PATH = "/newsroom/newsletters/subscribers";

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String name() {
    return "newsletters.subscribers.title";
  }

  @Override
  public String purpose() {
    return "newsletters.subscribers.purpose";
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.AUDIENCE_EDITOR);
  }
}
