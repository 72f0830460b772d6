package org.standfirst.comments.moderation;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.NewsroomPart;
import org.standfirst.readers.Role;

/// The comments, in the newsroom.
@Component
@Order(300)
class ModerationPart implements NewsroomPart {
  static final String PATH = "/newsroom/comments";

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String name() {
    return "comments.newsroom.title";
  }

  @Override
  public String purpose() {
    return "comments.newsroom.purpose";
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.MODERATOR);
  }
}
