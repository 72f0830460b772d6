package org.standfirst.site;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/// The icon where browsers look for it that can't draw the one that pages name.
@Controller
class FaviconController {
  private static final CacheControl A_DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();
  private final Assets assets;

  FaviconController(Assets assets) {
    this.assets = assets;
  }

  @GetMapping("/favicon.ico")
  ResponseEntity<byte[]> icon() {
    byte[] file = assets.file("icons/favicon.ico");
    if (file == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return ResponseEntity.ok()
        .cacheControl(A_DAY)
        .contentType(MediaType.parseMediaType("image/vnd.microsoft.icon"))
        .body(file);
  }
}
