package org.standfirst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecurityPageTests {
  private static final Pattern NAMED =
      Pattern.compile("`(?<type>(?:[a-z]+\\.)?[A-Z]\\w*(?:Tests|Stories))\\.?(?<test>\\w*)`");

  @Test
  void the_security_page_names_only_tests_that_there_are() throws IOException {
    String page = Files.readString(Path.of("docs/security.md"));
    List<Path> sources = sources();
    for (MatchResult named : NAMED.matcher(page).results().toList()) {
      String type = named.group("type").replace('.', '/') + ".java";
      String test = named.group("test");
      List<Path> found = sources.stream().filter(each -> each.endsWith(type)).toList();

      assertThat(found).as(named.group()).hasSize(1);
      assertThat(Files.readString(found.getFirst()))
          .as(named.group())
          .contains(test.isEmpty() ? "class" : "void " + test + "(");
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      return files.toList();
    }
  }
}
