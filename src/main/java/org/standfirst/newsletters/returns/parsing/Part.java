package org.standfirst.newsletters.returns.parsing;

import java.util.List;
import java.util.stream.Stream;

/// A mail or a part of one.
///
/// @param type its media type in lower case, without parameters
/// @param parameters what stands behind that
/// @param content what it holds, decoded from its transfer encoding; empty where it holds parts
record Part(Headers headers, String type, String parameters, byte[] content, List<Part> parts) {

  /// The part and all within it, from the outside in. What lies within a returned mail is no part
  /// of the one that returns it.
  Stream<Part> all() {
    return Stream.concat(
        Stream.of(this), isMail() ? Stream.empty() : parts.stream().flatMap(Part::all));
  }

  boolean isMail() {
    return type.equals("message/rfc822") || type.equals("message/global");
  }

  /// A parameter of its type in lower case; empty where there is none.
  String parameter(String name) {
    return Parameters.of(parameters, name);
  }

  /// What is read of it as text.
  String text() {
    return Charsets.text(content, Parameters.of(parameters, "charset"));
  }
}
