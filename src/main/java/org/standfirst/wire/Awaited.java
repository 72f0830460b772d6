package org.standfirst.wire;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/// The pictures that are left lying in one round through the inbox, since an item waits with them.
/// Which those are of an item that another node has at the moment is known to that node alone: all
/// are left then.
final class Awaited {
  private final Set<Path> files = new HashSet<>();
  private boolean pictures;

  void note(Receipt receipt) {
    switch (receipt) {
      case Receipt.Later later -> files.addAll(later.pictures());
      case Receipt.Elsewhere _ -> pictures = true;
      case Receipt.Read _, Receipt.Known _, Receipt.Quarantined _ -> {}
    }
  }

  boolean has(Path file) {
    return files.contains(file) || (pictures && Reception.isPicture(InboxFolders.name(file)));
  }
}
