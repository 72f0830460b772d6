package org.standfirst.readers.robots;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/// Tells the page's script what it has to do.
@Controller
class ChallengeController {
  private final RobotsCheck robots;
  private final JsonMapper json;

  ChallengeController(RobotsCheck robots, JsonMapper json) {
    this.robots = robots;
    this.json = json;
  }

  @GetMapping("/register/challenge")
  ResponseEntity<byte[]> challenge() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.APPLICATION_JSON)
        .body(json.writeValueAsBytes(robots.task()));
  }
}
