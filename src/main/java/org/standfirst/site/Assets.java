package org.standfirst.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Style, fonts and scripts of the frame, and the [Modules] that those scripts import. The style
/// sheets are joined in the order that `css/ORDER` gives, those that stand within pages as
/// `css/sheets` says; the address of all carries a fingerprint of their content, so that browsers
/// may keep them for ever.
@Component
class Assets {
  private static final String FOLDER = "static/";
  private final Map<String, byte[]> files = new TreeMap<>();
  private final Map<Style, StyleSheet> sheets = new EnumMap<>(Style.class);
  private final Modules modules;
  private final String fingerprint;

  Assets() throws IOException {
    var resolver = new PathMatchingResourcePatternResolver();
    for (String pattern : new String[] {"fonts/*.woff2", "js/*.js", "icons/*"}) {
      for (Resource resource : resolver.getResources("classpath*:" + FOLDER + pattern)) {
        String folder = pattern.substring(0, pattern.indexOf('/') + 1);
        files.put(folder + resource.getFilename(), resource.getContentAsByteArray());
      }
    }
    files.put("site.css", CssFolder.joined("ORDER").getBytes(StandardCharsets.UTF_8));
    byte[] list = new ClassPathResource(FOLDER + "js/MODULES").getContentAsByteArray();
    files.put("js/MODULES", list);
    this.modules = new Modules(new String(list, StandardCharsets.UTF_8));
    this.fingerprint = fingerprint(files);
    for (Style style : Style.values()) {
      String words = CssFolder.joined("sheets/" + style.word());
      sheets.put(style, new StyleSheet(style, words.replace("url(\"", "url(\"" + address())));
    }
  }

  /// Where the files are: a path that ends with a slash.
  String address() {
    return "/assets/" + fingerprint + "/";
  }

  String fingerprint() {
    return fingerprint;
  }

  /// The sheets that stand within pages.
  List<StyleSheet> sheets() {
    return List.copyOf(sheets.values());
  }

  StyleSheet sheet(Style style) {
    return Objects.requireNonNull(sheets.get(style), "each style has a sheet");
  }

  byte @Nullable [] file(String name) {
    return name.startsWith(Modules.FOLDER) ? modules.file(name) : files.get(name);
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
