package org.standfirst.readers.robots;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/// Sets the work that the page's script is to prove.
@Controller
class ChallengeController {
  private final ProofOrPatience robots;
  private final JsonMapper json;

  ChallengeController(ProofOrPatience robots, JsonMapper json) {
    this.robots = robots;
    this.json = json;
  }

  @GetMapping("/register/challenge")
  ResponseEntity<byte[]> challenge() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.APPLICATION_JSON)
        .body(json.writeValueAsBytes(robots.challenge()));
  }
}
