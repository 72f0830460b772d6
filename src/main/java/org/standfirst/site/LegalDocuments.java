package org.standfirst.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// The terms, the cookie policy and the privacy notice as they stand today, in the publisher's
/// name, and as they stood before: what someone has agreed to can be read for good. What the
/// newsroom's settings make of them is part of their wording.
@Component
public class LegalDocuments implements Places {
  private static final Pattern HEADING = Pattern.compile("<h2 id=\"([a-z-]+)\">([^<]+)</h2>");

  /// What stands in a document only where a guest of that name is let in, or a circumstance holds.
  private static final Pattern CONDITION =
      Pattern.compile("\\{where ([a-z_]+)}(.*?)\\{end}", Pattern.DOTALL);

  private final List<LegalDocument> all;
  private final List<LegalDocument> older = new ArrayList<>();
  private final PaperSettings settings;
  private final Set<String> names;

  public LegalDocuments(
      PaperSettings settings, List<Guest> guests, List<Circumstance> circumstances)
      throws IOException {
    this.settings = settings;
    this.names =
        Stream.concat(
                guests.stream().map(Guest::name), circumstances.stream().map(Circumstance::name))
            .collect(Collectors.toUnmodifiableSet());
    this.all =
        List.of(read("terms", "terms"), read("cookies", "cookies"), read("privacy", "privacy"));
    for (LegalDocument each : all) {
      for (int version = 1; version < Integer.parseInt(each.version()); version++) {
        older.add(read(each.name(), "older/" + each.name() + "-" + version));
      }
    }
  }

  /// All of them, in the order in which they are named.
  public List<LegalDocument> all() {
    return all;
  }

  /// The document of that name, if there is one.
  public @Nullable LegalDocument document(String name) {
    return all.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }

  @Override
  public boolean has(String path) {
    return Stream.concat(all.stream(), older.stream())
        .anyMatch(each -> each.path().equals(path) || each.versionPath().equals(path));
  }

  /// The document of that name as it stands or stood in that version, if it ever did.
  public @Nullable LegalDocument document(String name, String version) {
    return Stream.concat(all.stream(), older.stream())
        .filter(each -> each.name().equals(name) && each.version().equals(version))
        .findFirst()
        .orElse(null);
  }

  private LegalDocument read(String name, String path) throws IOException {
    String file = text("legal/" + path + "_en.html");
    int end = file.indexOf("\n\n");
    var header = new Properties();
    header.load(new StringReader(file.substring(0, end)));
    String html = filled(chosen(file.substring(end + 2)));
    return new LegalDocument(
        name,
        header.getProperty("title"),
        header.getProperty("version"),
        LocalDate.parse(header.getProperty("date")),
        header.getProperty("changes", ""),
        parts(html),
        html,
        fingerprint(html));
  }

  private static String text(String name) throws IOException {
    try (InputStream stream = LegalDocuments.class.getClassLoader().getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException("missing in the jar: " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String chosen(String html) {
    return CONDITION
        .matcher(html)
        .replaceAll(
            each -> names.contains(each.group(1)) ? Matcher.quoteReplacement(each.group(2)) : "");
  }

  private String filled(String html) {
    String filled = html;
    for (var each :
        Map.of(
                "{paper}", settings.paper().name(),
                "{publisher}", settings.paper().publisher(),
                "{contact}", settings.paper().contact(),
                "{origin}", settings.absolute(""),
                "{meter}", settings.cookie("standfirst-meter"),
                "{session}", settings.cookie("standfirst-session"),
                "{openid}", settings.cookie("standfirst-openid"),
                "{asking}", settings.cookie("standfirst-asking"),
                "{notice}", settings.cookie("standfirst-notice"),
                "{words}", settings.cookie("standfirst-words"))
            .entrySet()) {
      filled = filled.replace(each.getKey(), HtmlUtils.htmlEscape(each.getValue(), "UTF-8"));
    }
    return filled;
  }

  private static List<LegalDocument.Part> parts(String html) {
    List<LegalDocument.Part> parts = new ArrayList<>();
    Matcher heading = HEADING.matcher(html);
    while (heading.find()) {
      parts.add(new LegalDocument.Part(heading.group(1), HtmlUtils.htmlUnescape(heading.group(2))));
    }
    return List.copyOf(parts);
  }

  private static String fingerprint(String words) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java comes with SHA-256", e);
    }
  }
}
