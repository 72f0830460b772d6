package org.standfirst.newsroom;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.NewsroomPart;
import org.standfirst.readers.Role;

/// The audit trail, in the newsroom.
@Component
@Order(900)
class AuditPart implements NewsroomPart {
  static final String PATH = "/newsroom/audit";

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String name() {
    return "newsroom.audit.title";
  }

  @Override
  public String purpose() {
    return "newsroom.audit.purpose";
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.ADMINISTRATOR);
  }
}
