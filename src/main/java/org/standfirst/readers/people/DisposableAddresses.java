package org.standfirst.readers.people;

import java.io.IOException;
import java.net.IDN;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The domains whose addresses are thrown away after use, as a newsroom lists them in a file: one a
/// line, `#` before remarks; what is under a domain counts too. A file that has changed is read
/// anew before the next look; one that can't be read any more leaves the list as it was.
public final class DisposableAddresses {
  private static final Logger LOG = LoggerFactory.getLogger(DisposableAddresses.class);
  private final @Nullable Path file;
  private volatile Listed list = new Listed(FileTime.fromMillis(0), Set.of());

  /// @param file null: nothing is refused
  public DisposableAddresses(@Nullable Path file) {
    this.file = file;
    if (file != null && !Files.isReadable(file)) {
      throw new IllegalArgumentException(
          "standfirst.readers.disposable-addresses: no such file: " + file);
    }
  }

  /// The file as it was read.
  private record Listed(FileTime changed, Set<String> domains) {}

  public boolean include(EmailAddress address) {
    Set<String> domains = domains();
    String domain = address.key().substring(address.key().lastIndexOf('@') + 1);
    while (!domains.contains(domain)) {
      int dot = domain.indexOf('.');
      if (dot < 0) {
        return false;
      }
      domain = domain.substring(dot + 1);
    }
    return true;
  }

  private Set<String> domains() {
    if (file != null) {
      try {
        FileTime changed = Files.getLastModifiedTime(file);
        if (!changed.equals(list.changed())) {
          list = new Listed(changed, read(file));
          LOG.info("{} domains of disposable addresses are refused", list.domains().size());
        }
      } catch (IOException | IllegalArgumentException e) {
        LOG.warn("The list of disposable addresses can’t be read: {}", e.toString());
      }
    }
    return list.domains();
  }

  private static Set<String> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .map(line -> IDN.toASCII(line).toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
