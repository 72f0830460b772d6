package org.standfirst.newsletters.returns.providers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AwaitedPost;

/// Lets providers' reports through, of those providers that are heard: to their own address alone.
@Component
class AwaitedReports implements AwaitedPost {
  private final List<Provider> providers;

  AwaitedReports(List<Provider> providers) {
    this.providers = List.copyOf(providers);
  }

  @Override
  public boolean is(HttpServletRequest request) {
    String path = request.getRequestURI();
    return request.getMethod().equals("POST")
        && path.startsWith(ProvidersController.PATH)
        && providers.stream()
            .anyMatch(
                each -> path.equals(ProvidersController.PATH + each.way().word()) && each.isOn());
  }
}
