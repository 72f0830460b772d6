package org.standfirst.newsletters;

import java.util.Collections;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.NewsroomPart;
import org.standfirst.readers.Role;
import org.standfirst.readers.Visitor;

/// The newsletters, in the newsroom. Editors write issues; audience editors do all the rest too.
@Component
@Order(400)
public class NewsletterOffice implements NewsroomPart {
  /// Where they are; whatever belongs to them is beneath it.
  public static final String PATH = "/newsroom/newsletters";

  private static final Set<Role> ROLES = Set.of(Role.AUDIENCE_EDITOR, Role.EDITOR);

  /// Whether somebody may come in.
  public static boolean opensTo(Visitor visitor) {
    return visitor instanceof Visitor.Registered registered
        && !Collections.disjoint(registered.roles(), ROLES);
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String name() {
    return "newsletters.title";
  }

  @Override
  public String purpose() {
    return "newsletters.purpose";
  }

  @Override
  public Set<Role> roles() {
    return ROLES;
  }
}
