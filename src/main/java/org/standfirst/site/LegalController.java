package org.standfirst.site;

import jakarta.servlet.http.HttpServletRequest;
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
    LegalDocument document = documents.document(name);
    if (document == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return Answers.page(templates.siteLegal(frames.frame(request), document));
  }
}
