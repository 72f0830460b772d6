package org.standfirst.site;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Style, fonts and scripts of the frame, and the [Modules] that those scripts import. The address
/// of all carries a fingerprint of their content, so that browsers may keep them for ever.
@Component
class Assets {
  private final AssetFiles files;
  private final Modules modules;
  private final Map<Style, StyleSheet> sheets = new EnumMap<>(Style.class);

  Assets() {
    this.files = AssetFiles.read();
    this.modules = new Modules(files.modules());
    files
        .sheets()
        .forEach((style, words) ->
            sheets.put(
                style, new StyleSheet(style, words.replace("url(\"", "url(\"" + address()))));
  }

  /// Where the files are: a path that ends with a slash.
  String address() {
    return "/assets/" + fingerprint() + "/";
  }

  String fingerprint() {
    return files.fingerprint();
  }

  /// The sheets that stand within pages.
  List<StyleSheet> sheets() {
    return List.copyOf(sheets.values());
  }

  StyleSheet sheet(Style style) {
    return Objects.requireNonNull(sheets.get(style), "each style has a sheet");
  }

  byte @Nullable [] file(String name) {
    return name.startsWith(Modules.FOLDER) ? modules.file(name) : files.file(name);
  }
}
