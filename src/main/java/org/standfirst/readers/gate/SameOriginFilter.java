package org.standfirst.readers.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.standfirst.readers.AwaitedPost;
import org.standfirst.site.PaperSettings;

/// Refuses whatever would change something and doesn't come from a page of ours, so that pages need
/// hold no tokens and can be printed.
@Component
@Order(SameOriginFilter.ORDER)
class SameOriginFilter extends OncePerRequestFilter {
  /// Before Spring Security's chain, which stands at -100.
  static final int ORDER = -200;

  private final SameOrigin origin;
  private final List<AwaitedPost> awaited;

  SameOriginFilter(PaperSettings settings, List<AwaitedPost> awaited) {
    this.origin = new SameOrigin(settings.url());
    this.awaited = List.copyOf(awaited);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    switch (origin.of(request)) {
      case OURS -> chain.doFilter(request, response);
      case ELSEWHERE -> {
        if (awaited.stream().anyMatch(each -> each.is(request))) {
          chain.doFilter(request, response);
        } else {
          response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
      }
    }
  }
}
