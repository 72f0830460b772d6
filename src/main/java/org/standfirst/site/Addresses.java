package org.standfirst.site;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The addresses of the site: the fixed ones of every module, and those that [Places] know.
@Component
public class Addresses {
  private final ObjectProvider<RequestMappingHandlerMapping> mappings;
  private final ObjectProvider<Places> places;

  Addresses(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> mappings,
      ObjectProvider<Places> places) {
    this.mappings = mappings;
    this.places = places;
  }

  /// Whether a page stands at that path.
  public boolean hasPage(String path) {
    return methods(path).contains("GET") || places.stream().anyMatch(each -> each.has(path));
  }

  /// The methods that a fixed address takes; none where it isn't one.
  Set<String> methods(String path) {
    Set<String> methods = new TreeSet<>();
    mappings.stream()
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .filter(info -> info.getDirectPaths().contains(path))
        .flatMap(info -> info.getMethodsCondition().getMethods().stream())
        .flatMap(method ->
            method == RequestMethod.GET ? Stream.of("GET", "HEAD") : Stream.of(method.name()))
        .forEach(methods::add);
    return methods;
  }
}
