package org.standfirst.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Style, fonts and scripts of the frame. The style sheets are joined in the order that `css/ORDER`
/// gives; the address of all carries a fingerprint of their content, so that browsers may keep them
/// for ever.
@Component
class Assets {
  private static final String FOLDER = "static/";
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern CLOSED_LINE = Pattern.compile("([{};,])\\s*\\n\\s*");
  private static final Pattern LINE_END = Pattern.compile("\\s*\\n\\s*");
  private final Map<String, byte[]> files = new TreeMap<>();
  private final String fingerprint;

  Assets() throws IOException {
    var resolver = new PathMatchingResourcePatternResolver();
    for (String pattern : new String[] {"fonts/*.woff2", "js/*.js", "icons/*"}) {
      for (Resource resource : resolver.getResources("classpath*:" + FOLDER + pattern)) {
        String folder = pattern.substring(0, pattern.indexOf('/') + 1);
        files.put(folder + resource.getFilename(), resource.getContentAsByteArray());
      }
    }
    files.put("site.css", style());
    this.fingerprint = fingerprint(files);
  }

  /// Where the files are: a path that ends with a slash.
  String address() {
    return "/assets/" + fingerprint + "/";
  }

  String fingerprint() {
    return fingerprint;
  }

  byte @Nullable [] file(String name) {
    return files.get(name);
  }

  private static byte[] style() throws IOException {
    var all = new StringBuilder();
    for (String name : text("css/ORDER").lines().toList()) {
      all.append(text("css/" + name));
    }
    return tight(all.toString()).getBytes(StandardCharsets.UTF_8);
  }

  /// The sheet without what is there for its writers: comments, indents, line ends.
  private static String tight(String css) {
    String bare = COMMENT.matcher(css).replaceAll("");
    String joined = CLOSED_LINE.matcher(bare).replaceAll("$1");
    return LINE_END.matcher(joined).replaceAll("\n").strip();
  }

  private static String text(String name) throws IOException {
    return new String(read(name), StandardCharsets.UTF_8);
  }

  private static byte[] read(String name) throws IOException {
    try (InputStream stream = Assets.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IOException("missing in the jar: " + FOLDER + name);
      }
      return stream.readAllBytes();
    }
  }

  private static String fingerprint(Map<String, byte[]> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach((name, bytes) -> {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      });
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java comes with SHA-256", e);
    }
  }
}
