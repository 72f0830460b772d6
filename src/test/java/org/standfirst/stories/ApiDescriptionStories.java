package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.articles.live.LiveDesk;
import org.standfirst.articles.live.Written;
import org.standfirst.articles.work.Sitting;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Role;
import org.standfirst.wall.Access;
import tools.jackson.databind.JsonNode;

/// The description of the API, held against what the API answers.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiDescriptionStories {
  private final Program program = Program.reading(Someone.waived(Role.ADMINISTRATOR), "registered");
  private final Described description = Described.read();
  private final long walled = file("Described and walled", Access.PREMIUM).value();
  private final long open = file("Described and open", Access.OPEN).value();
  private final long live = live().value();

  /// What is asked at each path that is described.
  private Map<String, List<String>> questions() {
    return Map.of(
        "/api/v1/articles",
        List.of(
            "",
            "?limit=2",
            "?section=city",
            "?topic=harbour",
            "?changedSince=2020-01-01T00:00:00Z",
            "?limit=x"),
        "/api/v1/articles/{id}",
        List.of("/" + walled, "/" + open, "/" + live, "/999999999", "/" + gone()),
        "/api/v1/articles/{id}/live",
        List.of(
            "/" + live + "/live",
            "/" + live + "/live?limit=1",
            "/" + live + "/live?cursor=x",
            "/" + open + "/live",
            "/" + gone() + "/live"),
        "/api/v1/sections",
        List.of("", "?limit=2"),
        "/api/v1/topics",
        List.of("", "?limit=1", "?limit=0"),
        "/api/v1/authors",
        List.of("", "?limit=1", "?section=city"),
        "/api/v1/openapi.json",
        List.of(""));
  }

  private static ArticleId file(String headline, Access access) {
    var copy =
        new Copy(
            new Copy.Words(headline, "", "", "<p>One.</p><p>Two.</p>", "en"),
            new Copy.Origin("", "Wire", List.of()),
            new Copy.Place("city", List.of("Harbour"), access),
            null,
            new Copy.Timing.Now());
    return ((Filing.Filed) RunningNewsroom.part(Desk.class).file(copy)).id();
  }

  private static ArticleId live() {
    ArticleId id = file("Described and live", Access.OPEN);
    var editor = new Journalist(new ReaderId(1), Set.of(Role.EDITOR), "");
    LiveDesk desk = RunningNewsroom.part(LiveDesk.class);
    desk.begin(id, editor);
    desk.write(id, new Written("An entry", "<p>Of few words.</p>", true), Sitting.UNTOLD, editor);
    desk.write(id, new Written("Another entry", "", false), Sitting.UNTOLD, editor);
    return id;
  }

  private static long gone() {
    ArticleId id = file("Described and gone", Access.OPEN);
    RunningNewsroom.part(Desk.class).withdraw(id);
    return id.value();
  }

  @Test
  void every_answer_is_as_described_and_every_described_answer_is_given() {
    assertThat(questions().keySet())
        .isEqualTo(Set.copyOf(Described.names(description.at("/paths"))));
    Program guessing = Program.with("");
    for (int i = 0; i < 60; i++) {
      guessing.get("/api/v1/sections");
    }
    questions()
        .forEach((path, questions) -> {
          JsonNode operation = description.at("/paths").path(path).path("get");
          Set<String> given = new TreeSet<>();
          for (String question : questions) {
            String address = path.replaceFirst("/\\{id}.*", "") + question;
            HttpResponse<String> answer = program.get(address);
            given.add(expectAsDescribed(operation, address, answer));
            answer
                .headers()
                .firstValue("ETag")
                .ifPresent(tag ->
                    given.add(
                        expectAsDescribed(
                            operation, address, program.get(address, "If-None-Match", tag))));
            given.add(expectAsDescribed(operation, address, Program.with("").get(address)));
            given.add(expectAsDescribed(operation, address, guessing.get(address)));
          }
          Set<String> described = new TreeSet<>(Described.names(operation.at("/responses")));
          described.remove("503");
          assertThat(given).as(path).isEqualTo(described);
        });
  }

  /// The status of an answer that is as described.
  private String expectAsDescribed(
      JsonNode operation, String address, HttpResponse<String> answer) {
    String status = String.valueOf(answer.statusCode());
    JsonNode response = description.resolved(operation.path("responses").path(status));
    assertThat(response.isMissingNode()).as("%s answers %s", address, status).isFalse();
    JsonNode content = response.path("content");
    if (content.isMissingNode()) {
      assertThat(answer.body()).as(address).isEmpty();
    } else {
      assertThat(answer.headers().firstValue("Content-Type").stream().toList())
          .as(address)
          .isEqualTo(Described.names(content));
    }
    response
        .path("headers")
        .propertyStream()
        .filter(each -> description.resolved(each.getValue()).path("required").asBoolean(false))
        .forEach(each ->
            assertThat(answer.headers().firstValue(each.getKey()))
                .as(address + " " + each.getKey())
                .isPresent());
    content
        .propertyStream()
        .forEach(each ->
            assertThat(
                    description
                        .schema(each.getValue().path("schema"))
                        .validate(answer.body(), InputFormat.JSON))
                .as(address)
                .isEmpty());
    return status;
  }

  @Test
  void every_path_of_the_program_is_described() {
    Set<String> mapped =
        RunningNewsroom.parts(RequestMappingHandlerMapping.class).stream()
            .flatMap(each -> each.getHandlerMethods().keySet().stream())
            .flatMap(each -> each.getPatternValues().stream())
            .filter(each -> each.startsWith("/api/"))
            .collect(Collectors.toSet());

    assertThat(mapped).isEqualTo(Set.copyOf(Described.names(description.at("/paths"))));
  }

  @Test
  void every_reference_leads_somewhere_and_every_part_is_used() {
    Set<String> used = new HashSet<>();
    description.whole().findValues("$ref").forEach(each -> used.add(each.asString()));
    assertThat(used)
        .allSatisfy(each ->
            assertThat(description.at(each.substring(1)).isMissingNode()).as(each).isFalse());
    JsonNode components = description.at("/components");
    for (String kind : List.of("schemas", "responses", "parameters", "headers")) {
      assertThat(Described.names(components.path(kind)))
          .allMatch(name -> used.contains("#/components/" + kind + "/" + name));
    }
  }
}
