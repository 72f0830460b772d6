package org.standfirst.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.NoHandlerFoundException;

/// Shows the way to those who find nothing: from an address with a slash too many or in capitals to
/// the one that is meant, and from a way of asking that a page doesn't take to those it does.
@ControllerAdvice
class Signposts {
  /// Possessive, so that it takes no stack: an address may have thousands of parts.
  private static final Pattern MENDABLE = Pattern.compile("(?:/[A-Za-z0-9.-]++)++/?");

  private final Addresses addresses;

  Signposts(Addresses addresses) {
    this.addresses = addresses;
  }

  @ExceptionHandler
  void nothingHere(
      NoHandlerFoundException why, HttpServletRequest request, HttpServletResponse response)
      throws IOException, NoHandlerFoundException {
    if (!shown(request, response)) {
      throw why;
    }
  }

  @ExceptionHandler
  void notFound(
      ResponseStatusException why, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (why.getStatusCode() != HttpStatus.NOT_FOUND || !shown(request, response)) {
      throw why;
    }
  }

  @ExceptionHandler
  void otherMethod(HttpRequestMethodNotSupportedException why, HttpServletResponse response)
      throws IOException {
    Set<String> methods = new TreeSet<>();
    if (why.getSupportedMethods() != null) {
      methods.addAll(Set.of(why.getSupportedMethods()));
    }
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    refuse(methods, response);
  }

  private boolean shown(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    Set<String> methods = addresses.methods(path);
    if (!methods.isEmpty() && !methods.contains(request.getMethod())) {
      refuse(methods, response);
      return true;
    }
    String meant = request.getMethod().matches("GET|HEAD") ? meant(path) : null;
    if (meant == null) {
      return false;
    }
    String query = request.getQueryString();
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader("Location", query == null ? meant : meant + "?" + query);
    response.setHeader("Cache-Control", "no-cache");
    return true;
  }

  /// The address that was meant, where there is one.
  private @Nullable String meant(String path) {
    if (!MENDABLE.matcher(path).matches()) {
      return null;
    }
    String open = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String meant = open.toLowerCase(Locale.ROOT);
    boolean spelt = meant.equals(open);
    return !meant.equals(path) && (spelt || addresses.hasPage(meant)) ? meant : null;
  }

  private static void refuse(Collection<String> methods, HttpServletResponse response)
      throws IOException {
    response.setHeader("Allow", String.join(", ", methods));
    response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }
}
