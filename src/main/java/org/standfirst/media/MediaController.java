package org.standfirst.media;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// Serves renditions. Their content never changes, so browsers and caches may keep them for a year.
@Controller
class MediaController {
  private static final CacheControl FOR_GOOD =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{40}");
  private static final Pattern WIDTH = Pattern.compile("[1-9][0-9]{0,3}");
  private final Storage storage;

  MediaController(Storage storage) {
    this.storage = storage;
  }

  @GetMapping("/media/{hash}/{width}.{extension:webp|jpg}")
  ResponseEntity<byte[]> rendition(
      @PathVariable String hash, @PathVariable String width, @PathVariable String extension)
      throws IOException {
    Format format = Format.of(extension);
    byte[] content =
        HASH.matcher(hash).matches() && WIDTH.matcher(width).matches()
            ? storage.content(Renditions.name(hash, Integer.parseInt(width), format))
            : null;
    if (content == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    String tag = '"' + hash.substring(0, 12) + "-" + width + extension + '"';
    return ResponseEntity.ok()
        .eTag(tag)
        .cacheControl(FOR_GOOD)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
        .contentType(MediaType.parseMediaType(format.mediaType()))
        .body(content);
  }
}
