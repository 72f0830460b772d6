package org.standfirst.readers.robots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScriptSizeTests {
  @Test
  void the_scripts_that_prove_the_work_are_small() throws IOException {
    Path scripts = Path.of("src", "main", "resources", "static", "js");

    assertThat(
            Files.size(scripts.resolve("proof.js"))
                + Files.size(scripts.resolve("proof-worker.js")))
        .isLessThan(4096);
  }
}
