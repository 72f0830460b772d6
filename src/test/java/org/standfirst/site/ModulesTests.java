package org.standfirst.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ModulesTests {
  private static final Pattern IMPORTED =
      Pattern.compile("(?m)^(?:import|export)\\b[^;'\"]*?\\bfrom\\s*['\"]([^'\"]+)['\"]");

  @Test
  void every_module_is_there_and_imports_others_of_them_alone() throws IOException {
    String list = Files.readString(Path.of("src/main/resources/static/js/MODULES"));
    var modules = new Modules(list);
    List<String> addresses =
        list.lines().map(line -> "./" + line.split(" ", 2)[0] + ".js").toList();

    assertThat(addresses)
        .isNotEmpty()
        .allSatisfy(address -> {
          byte[] file =
              Objects.requireNonNull(modules.file("modules/" + address.substring(2)), address);
          assertThat(IMPORTED.matcher(new String(file, UTF_8)).results().map(each -> each.group(1)))
              .isSubsetOf(addresses);
        });
  }

  @Test
  void nothing_else_is_handed_out() {
    assertThat(new Modules("one one/1/index.js").file("modules/two.js")).isNull();
    assertThat(new Modules("one one/1/index.js").file("modules/../../application.properties"))
        .isNull();
  }

  @Test
  void names_become_addresses_and_nothing_else_changes() {
    String written =
        """
        import A from 'orderedmap';
        import {
          B
        } from "prosemirror-model";
        const from = 'here';
        export { A, B };
        """;
    assertThat(Modules.addressed(written))
        .isEqualTo(
            """
            import A from './orderedmap.js';
            import {
              B
            } from "./prosemirror-model.js";
            const from = 'here';
            export { A, B };
            """);
  }
}
