package org.standfirst.articles.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.standfirst.site.Guest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Those whose pages may be shown within an article, from `articles/embeds.json`.
public final class Providers {
  private static final String FILE = "articles/embeds.json";
  private final List<Provider> all;

  private Providers(List<Provider> all) {
    this.all = all;
  }

  /// As the file lists them.
  static Providers read() {
    List<Provider> all = new ArrayList<>();
    try (InputStream file = Providers.class.getClassLoader().getResourceAsStream(FILE)) {
      for (JsonNode each : new JsonMapper().readTree(Objects.requireNonNull(file, FILE))) {
        all.add(provider(each));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't be read: " + FILE, e);
    }
    return new Providers(List.copyOf(all));
  }

  /// What lies at that address, in a frame where somebody shows it in one.
  public Embedding embedding(String address) {
    return all.stream()
        .map(each -> each.embedding(address))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> Embedding.link(address));
  }

  /// All whom pages with one of their frames must let in.
  List<Guest> guests() {
    return all.stream().map(Provider::guest).distinct().toList();
  }

  private static Provider provider(JsonNode entry) {
    List<Pattern> addresses = new ArrayList<>();
    entry.get("addresses").forEach(each -> addresses.add(Pattern.compile(each.stringValue())));
    return new Provider(
        entry.get("name").stringValue(),
        Embedding.Kind.valueOf(entry.get("kind").stringValue().toUpperCase(Locale.ROOT)),
        List.copyOf(addresses),
        entry.get("frame").stringValue());
  }
}
