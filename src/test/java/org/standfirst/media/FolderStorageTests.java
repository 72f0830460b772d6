package org.standfirst.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStorageTests implements StorageContract {
  private final Path folder;

  FolderStorageTests(@TempDir Path folder) {
    this.folder = folder;
  }

  @Override
  public Storage storage() {
    return new FolderStorage(folder);
  }

  @Override
  public Storage elsewhere() {
    return new FolderStorage(folder);
  }

  @Test
  void what_can_not_be_put_in_its_place_leaves_nothing_behind() throws IOException {
    Path place = Files.createDirectories(folder.resolve(NAME));
    Files.writeString(place.resolve("in-the-way"), "");

    assertThatThrownBy(() -> storage().keep(NAME, new byte[10])).isInstanceOf(IOException.class);

    assertThat(place.resolveSibling(".")).isDirectoryNotContaining("glob:**.part");
  }
}
