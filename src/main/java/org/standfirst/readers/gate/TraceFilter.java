package org.standfirst.readers.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses TRACE, which servlets would answer of themselves with all that was sent, cookies too. No
/// address takes it: it is not implemented, rather than not allowed here.
@Component
@Order(SameOriginFilter.ORDER)
class TraceFilter extends OncePerRequestFilter {
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getMethod().equals("TRACE")) {
      response.sendError(HttpServletResponse.SC_NOT_IMPLEMENTED);
    } else {
      chain.doFilter(request, response);
    }
  }
}
