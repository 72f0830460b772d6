package org.standfirst.site;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/// What went wrong, as programs are told it (RFC 9457).
///
/// @param detail what is the matter, in a sentence for the program's author
/// @param parameter the parameter that is to be put right; empty: none
public record ProblemDetails(HttpStatus status, String detail, String parameter) {
  /// The type of such an answer.
  public static final MediaType TYPE = MediaType.APPLICATION_PROBLEM_JSON;

  private static final String PROGRAMS = "/api/";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// Whether programs ask at that path, and not people.
  static boolean areFor(String path) {
    return path.startsWith(PROGRAMS);
  }

  /// As it is sent.
  public byte[] bytes() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", "about:blank");
    members.put("title", status.getReasonPhrase());
    members.put("status", status.value());
    members.put("detail", detail);
    if (!parameter.isEmpty()) {
      members.put("parameter", parameter);
    }
    return JSON.writeValueAsBytes(members);
  }
}
