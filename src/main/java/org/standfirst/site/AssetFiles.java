package org.standfirst.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The files of the frame as the jar has them. The style sheets are joined in the order that
/// `css/ORDER` gives, those that stand within pages as `css/sheets` says.
///
/// @param sheets what stands within pages, with addresses as they were written
/// @param fingerprint of what all files have in them
record AssetFiles(Map<String, byte[]> all, Map<Style, String> sheets, String fingerprint) {
  private static final String FOLDER = "static/";
  private static final String MODULES = "js/MODULES";

  static AssetFiles read() {
    try {
      Map<String, byte[]> all = files();
      return new AssetFiles(all, joined(), fingerprint(all));
    } catch (IOException e) {
      throw new UncheckedIOException("The jar's own files can't be read", e);
    }
  }

  private static Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    var resolver = new PathMatchingResourcePatternResolver();
    for (String pattern : new String[] {"fonts/*.woff2", "js/*.js", "icons/*"}) {
      for (Resource resource : resolver.getResources("classpath*:" + FOLDER + pattern)) {
        String folder = pattern.substring(0, pattern.indexOf('/') + 1);
        files.put(folder + resource.getFilename(), resource.getContentAsByteArray());
      }
    }
    files.put("site.css", CssFolder.joined("ORDER").getBytes(StandardCharsets.UTF_8));
    files.put(MODULES, new ClassPathResource(FOLDER + MODULES).getContentAsByteArray());
    return files;
  }

  private static Map<Style, String> joined() throws IOException {
    Map<Style, String> sheets = new EnumMap<>(Style.class);
    for (Style style : Style.values()) {
      sheets.put(style, CssFolder.joined("sheets/" + style.word()));
    }
    return sheets;
  }

  byte @Nullable [] file(String name) {
    return all.get(name);
  }

  /// The list of the modules that scripts import.
  String modules() {
    return new String(all.getOrDefault(MODULES, new byte[0]), StandardCharsets.UTF_8);
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
