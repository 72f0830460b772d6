package org.standfirst.articles.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Sections, topics and authors for programs.
@Controller
class RubricsApiController {
  private final ApiGate gate;
  private final RubricLists lists;

  RubricsApiController(ApiGate gate, RubricLists lists) {
    this.gate = gate;
    this.lists = lists;
  }

  @GetMapping(ApiPaths.SECTIONS)
  ResponseEntity<byte[]> sections(
      @RequestParam Map<String, String> parameters, HttpServletRequest request) {
    return gate.ask(request, _ -> read(parameters, Set.of(), _ -> lists.sections()));
  }

  @GetMapping(ApiPaths.TOPICS)
  ResponseEntity<byte[]> topics(
      @RequestParam Map<String, String> parameters, HttpServletRequest request) {
    return gate.ask(request, _ -> read(parameters, Asked.OF_LISTS, lists::topics));
  }

  @GetMapping(ApiPaths.AUTHORS)
  ResponseEntity<byte[]> authors(
      @RequestParam Map<String, String> parameters, HttpServletRequest request) {
    return gate.ask(request, _ -> read(parameters, Asked.OF_LISTS, lists::authors));
  }

  private static ApiAnswer read(
      Map<String, String> parameters, Set<String> known, Function<Asked, ApiAnswer> list) {
    return switch (Asked.read(parameters, known)) {
      case Asked.Reading.Unclear(var refusal) -> refusal;
      case Asked.Reading.Clear(var asked) -> list.apply(asked);
    };
  }
}
