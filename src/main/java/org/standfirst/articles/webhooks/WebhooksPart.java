package org.standfirst.articles.webhooks;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.NewsroomPart;
import org.standfirst.readers.Role;

/// The webhooks, in the newsroom.
@Component
@Order(860)
class WebhooksPart implements NewsroomPart {
  static final String PATH = "/newsroom/webhooks";

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String name() {
    return "articles.webhooks.title";
  }

  @Override
  public String purpose() {
    return "articles.webhooks.purpose";
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.ADMINISTRATOR);
  }
}
