package org.standfirst.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What staff have sent and we couldn't keep, since something has broken: it goes back to them, to
/// be sent once more or copied.
///
/// @param path where it was sent
public record Unkept(String path, Map<String, List<String>> fields) {
  private static final String HELD = Unkept.class.getName();

  /// Holds a form until it is answered.
  static Fields hold(Fields fields, HttpServletRequest request) {
    request.setAttribute(HELD, new Unkept(request.getRequestURI(), fields.all()));
    return fields;
  }

  /// What was sent with a request; null: no form of staff's.
  static @Nullable Unkept of(HttpServletRequest request) {
    return request.getAttribute(HELD) instanceof Unkept held ? held : null;
  }

  /// What was typed of it, as far as it is more than a word.
  public String words() {
    return fields.values().stream()
        .flatMap(List::stream)
        .filter(each -> each.strip().contains(" "))
        .collect(Collectors.joining("\n\n"));
  }

  /// What was typed is nobody else's business.
  @Override
  public String toString() {
    return "Unkept[" + path + "]";
  }
}
