package org.standfirst.site;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// Serves style, fonts, scripts and icons. Their address changes with their content, so browsers
/// may keep them for a year. An address of before, as an old copy of a page may hold it, answers
/// with what is there now, to be asked for again.
@Controller
class AssetController {
  private static final CacheControl FOR_GOOD =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
  private final Assets assets;

  AssetController(Assets assets) {
    this.assets = assets;
  }

  @GetMapping({"/assets/{fingerprint}/{name}", "/assets/{fingerprint}/{folder}/{name}"})
  ResponseEntity<byte[]> file(
      @PathVariable String fingerprint,
      @PathVariable(required = false) String folder,
      @PathVariable String name) {
    String path = folder == null ? name : folder + "/" + name;
    byte[] file = assets.file(path);
    if (file == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    boolean current = fingerprint.equals(assets.fingerprint());
    return ResponseEntity.ok()
        .cacheControl(current ? FOR_GOOD : CacheControl.noCache())
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
        .contentType(type(name))
        .body(file);
  }

  private static MediaType type(String name) {
    return MediaType.parseMediaType(
        switch (name.substring(name.lastIndexOf('.') + 1)) {
          case "css" -> "text/css;charset=utf-8";
          case "js" -> "text/javascript;charset=utf-8";
          case "svg" -> "image/svg+xml";
          case "png" -> "image/png";
          case "woff2" -> "font/woff2";
          default -> "application/octet-stream";
        });
  }
}
