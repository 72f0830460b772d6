package org.standfirst.media;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
/// Cuts are made when they are first asked for, and only of what a picture's own focus says: nobody
/// fills the storage by asking.
@Controller
class MediaController {
  private static final Logger LOG = LoggerFactory.getLogger(MediaController.class);
  private static final CacheControl FOR_GOOD =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{40}");
  private static final Pattern WIDTH = Pattern.compile("[1-9][0-9]{0,3}");
  private static final Pattern CUT =
      Pattern.compile("([0-9]{1,3}x[0-9]{1,3})-(0|[1-9][0-9]?|100)-(0|[1-9][0-9]?|100)");
  private final Storage storage;
  private final Images images;
  private final Darkroom darkroom;

  MediaController(Storage storage, Images images, Darkroom darkroom) {
    this.storage = storage;
    this.images = images;
    this.darkroom = darkroom;
  }

  @GetMapping("/media/{hash}/{width}.{extension:webp|jpg}")
  ResponseEntity<byte[]> rendition(
      @PathVariable String hash, @PathVariable String width, @PathVariable String extension) {
    Format format = Format.of(extension);
    String tag = hash.substring(0, Math.min(12, hash.length())) + "-" + width;
    return named(hash, width)
        ? answer(() -> rendition(hash, format, Integer.parseInt(width)), tag, format)
        : answer(() -> null, tag, format);
  }

  @GetMapping("/media/{hash}/{cut}/{width}.{extension:webp|jpg}")
  ResponseEntity<byte[]> cut(
      @PathVariable String hash,
      @PathVariable String cut,
      @PathVariable String width,
      @PathVariable String extension) {
    Format format = Format.of(extension);
    Matcher said = CUT.matcher(cut);
    Crop crop = said.matches() ? Crop.of(said.group(1)) : null;
    String tag = hash.substring(0, Math.min(12, hash.length())) + "-" + cut + "-" + width;
    if (crop == null || !named(hash, width)) {
      return answer(() -> null, tag, format);
    }
    var focus = new Focus(Integer.parseInt(said.group(2)), Integer.parseInt(said.group(3)));
    return answer(() -> cut(hash, format, crop, focus, Integer.parseInt(width)), tag, format);
  }

  private byte @Nullable [] rendition(String hash, Format format, int width) throws IOException {
    byte[] kept = storage.content(Renditions.name(hash, width, format));
    if (kept != null) {
      return kept;
    }
    Images.Kept whole = images.kept(hash, format);
    return whole == null ? null : darkroom.rendition(hash, whole, format, width);
  }

  private byte @Nullable [] cut(String hash, Format format, Crop crop, Focus focus, int width)
      throws IOException {
    byte[] kept = storage.content(Renditions.name(hash, crop, focus, width, format));
    if (kept != null) {
      return kept;
    }
    Images.Kept whole = images.kept(hash, format, focus);
    return whole == null ? null : darkroom.cut(hash, whole, format, crop, focus, width);
  }

  private static boolean named(String hash, String width) {
    return HASH.matcher(hash).matches() && WIDTH.matcher(width).matches();
  }

  /// Fetches a picture's content; null: there is none.
  private interface Fetching {
    byte @Nullable [] content() throws IOException;
  }

  private static ResponseEntity<byte[]> answer(Fetching fetching, String tag, Format format) {
    byte[] content;
    try {
      content = fetching.content();
    } catch (IOException e) {
      LOG.warn("The picture {} can't be fetched", tag, e);
      throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    }
    if (content == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return ResponseEntity.ok()
        .eTag('"' + tag + format.extension() + '"')
        .cacheControl(FOR_GOOD)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
        .contentType(MediaType.parseMediaType(format.mediaType()))
        .body(content);
  }
}
