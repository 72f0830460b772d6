package org.standfirst.site;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// A sheet as it stands within pages.
record StyleSheet(Style style, String words) {
  /// The sheet for a `<style>`: ours, so there is nothing to escape.
  Content content() {
    return output -> output.writeContent(words);
  }

  boolean isIn(byte[] page) {
    return new Marker("<style data-for=\"" + style.word() + "\">").isIn(page);
  }

  /// By what a content policy knows it (CSP 3, hash sources).
  String source() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java comes with SHA-256", e);
    }
  }
}
