package org.standfirst.articles.api;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.NewsroomPart;
import org.standfirst.readers.Role;

/// The keys of the API, in the newsroom.
@Component
@Order(840)
class ApiKeysPart implements NewsroomPart {
  static final String PATH = "/newsroom/api-keys";

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String name() {
    return "articles.api.title";
  }

  @Override
  public String purpose() {
    return "articles.api.purpose";
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.ADMINISTRATOR);
  }
}
