package org.standfirst.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The W3C's checker of HTML, run on many pages at once.
final class Nu {
  private Nu() {}

  /// What it calls errors, with the page's name and where.
  static List<String> errors(Map<String, String> pages) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(Path.of("target"), "nu-pages-");
    Map<String, String> names = new LinkedHashMap<>();
    List<String> line =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                "target/nu/*",
                "nu.validator.client.SimpleCommandLineValidator",
                "--format",
                "json",
                "--exit-zero-always"));
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Path file = folder.resolve(names.size() + ".html");
      Files.writeString(file, page.getValue());
      names.put(file.getFileName().toString(), page.getKey());
      line.add(file.toString());
    }
    Path report = folder.resolve("report.json");
    Path noise = folder.resolve("noise.log");
    new ProcessBuilder(line)
        .redirectError(report.toFile())
        .redirectOutput(noise.toFile())
        .start()
        .waitFor();
    List<String> errors = new ArrayList<>();
    for (JsonNode message : new JsonMapper().readTree(Files.readString(report)).path("messages")) {
      // Its checker of style sheets knows neither layers nor stand-ins of another size.
      if (!message.path("type").asString().equals("info")
          && !message.path("message").asString().startsWith("CSS: ")) {
        String url = message.path("url").asString();
        errors.add(
            names.get(url.substring(url.lastIndexOf('/') + 1))
                + ": "
                + message.path("message").asString()
                + " near "
                + message.path("extract").asString());
      }
    }
    return errors;
  }
}
