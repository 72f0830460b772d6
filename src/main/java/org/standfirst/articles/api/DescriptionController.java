package org.standfirst.articles.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The description of the API (OpenAPI 3.1), for everyone.
@Controller
class DescriptionController {
  private final byte[] description;

  DescriptionController() throws IOException {
    this.description =
        new ClassPathResource("api/openapi.json")
            .getContentAsString(StandardCharsets.UTF_8)
            .getBytes(StandardCharsets.UTF_8);
  }

  @GetMapping(ApiPaths.DESCRIPTION)
  ResponseEntity<byte[]> description() {
    return ApiAnswers.file(description);
  }
}
