package org.standfirst.site;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import standfirst.templates.Templates;

/// The small print.
@Controller
class LegalController {
  private final LegalDocuments documents;
  private final Frames frames;
  private final Templates templates;

  LegalController(LegalDocuments documents, Frames frames, Templates templates) {
    this.documents = documents;
    this.frames = frames;
    this.templates = templates;
  }

  @GetMapping("/legal/{name}")
  ResponseEntity<byte[]> document(@PathVariable String name, HttpServletRequest request) {
    return page(documents.document(name), documents.document(name), request);
  }

  /// A version that someone may have agreed to, in force or not.
  @GetMapping("/legal/{name}/{version:[0-9]{1,6}}")
  ResponseEntity<byte[]> version(
      @PathVariable String name, @PathVariable String version, HttpServletRequest request) {
    return page(documents.document(name, version), documents.document(name), request);
  }

  private ResponseEntity<byte[]> page(
      @Nullable LegalDocument document,
      @Nullable LegalDocument inForce,
      HttpServletRequest request) {
    if (document == null || inForce == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return Answers.page(templates.siteLegal(frames.frame(request), document, inForce));
  }
}
