package org.standfirst.readers.openid;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AwaitedPost;

/// Lets the answers through that providers post: to their own address alone, where the state in
/// them says whether they were asked for.
@Component
class PostsFromProviders implements AwaitedPost {
  private final Set<String> paths;

  PostsFromProviders(Providers providers) {
    this.paths =
        providers.all().stream()
            .filter(each -> each.responseMode() == ResponseMode.FORM_POST)
            .map(Provider::callback)
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean is(HttpServletRequest request) {
    return request.getMethod().equals("POST") && paths.contains(request.getRequestURI());
  }
}
