package org.standfirst.readers.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.standfirst.readers.Role;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.Visitors;

/// Tells Spring Security who the visitor is, when it asks and not before.
final class VisitorContext implements SecurityContextRepository {
  private final Visitors visitors;

  VisitorContext(Visitors visitors) {
    this.visitors = visitors;
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Deferred(visitors, request);
  }

  @Override
  @Deprecated
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return context(visitors.visitor(holder.getRequest()));
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    // sessions are opened and ended by signing in and out, not by a request
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return visitors.visitor(request) instanceof Visitor.Registered;
  }

  private static SecurityContext context(Visitor visitor) {
    return switch (visitor) {
      case Visitor.Stranger _ -> new SecurityContextImpl();
      case Visitor.Pending pending -> context(pending, Set.of());
      case Visitor.Reader reader -> context(reader, reader.roles());
      case Visitor.Subscriber subscriber -> context(subscriber, subscriber.roles());
    };
  }

  private static SecurityContext context(Visitor.Registered visitor, Set<Role> roles) {
    List<GrantedAuthority> authorities =
        roles.stream()
            .<GrantedAuthority>map(each -> new SimpleGrantedAuthority("ROLE_" + each.name()))
            .toList();
    return new SecurityContextImpl(
        new PreAuthenticatedAuthenticationToken(visitor, "", authorities));
  }

  private record Deferred(Visitors visitors, HttpServletRequest request)
      implements DeferredSecurityContext {
    @Override
    public SecurityContext get() {
      return context(visitors.visitor(request));
    }

    @Override
    public boolean isGenerated() {
      return false;
    }
  }
}
