package org.standfirst.readers.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.standfirst.site.PaperSettings;
import org.standfirst.site.Texts;

/// Refuses whatever would change something and doesn't come from a page of ours, so that pages need
/// hold no tokens and can be printed.
@Component
@Order(SameOriginFilter.ORDER)
class SameOriginFilter extends OncePerRequestFilter {
  /// Before Spring Security's chain, which stands at -100.
  static final int ORDER = -200;

  private final SameOrigin origin;
  private final List<AwaitedPost> awaited;
  private final Texts texts;

  SameOriginFilter(PaperSettings settings, List<AwaitedPost> awaited, Texts texts) {
    this.origin = new SameOrigin(settings.url());
    this.awaited = List.copyOf(awaited);
    this.texts = texts;
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
          refuse(response);
        }
      }
    }
  }

  private void refuse(HttpServletResponse response) throws IOException {
    byte[] words = texts.plain("readers.gate.other-site").getBytes(StandardCharsets.UTF_8);
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    response.setContentType("text/plain;charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(words.length);
    response.getOutputStream().write(words);
  }
}
