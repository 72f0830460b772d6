package org.standfirst.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPicturesTests {
  @TempDir Path folder;
  private InboxFolders folders;

  @BeforeEach
  void open() throws IOException {
    folders = InboxFolders.in(folder.resolve("inbox"));
    Files.createDirectories(folders.inbox().resolve("pictures"));
    for (String file :
        new String[] {
          "a.jpg", "b c.jpg", ".hidden.jpg", "pictures/d.jpg", "read/e.jpg", "../secret.jpg"
        }) {
      Files.writeString(folders.inbox().resolve(file), "a picture");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a.jpg, a.jpg",
    "./a.jpg, a.jpg",
    "b%20c.jpg, b c.jpg",
    "pictures/d.jpg, pictures/d.jpg"
  })
  void a_relative_address_leads_to_a_file_of_the_inbox(String address, String file) {
    assertThat(LocalPictures.file(address, folders)).contains(folders.inbox().resolve(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "missing.jpg",
        "pictures",
        "pictures/",
        "../secret.jpg",
        "%2e%2e/secret.jpg",
        "pictures/../a.jpg",
        "..%2fsecret.jpg",
        "/a.jpg",
        "//a.jpg",
        "\\a.jpg",
        "pictures\\d.jpg",
        "file:a.jpg",
        "file:///etc/hosts",
        "http://wire.example/a.jpg",
        "C:\\a.jpg",
        "read/e.jpg",
        "claimed/a.jpg",
        "quarantine/a.jpg",
        ".hidden.jpg",
        "a.jpg\u0000",
        "a.jpg%00",
        "%zz",
        "a.jpg/",
        "\ud800"
      })
  void no_other_address_leads_anywhere(String address) {
    assertThat(LocalPictures.file(address, folders)).isEmpty();
  }

  @Test
  void a_link_is_not_followed() throws IOException {
    Files.createSymbolicLink(folders.inbox().resolve("link.jpg"), folder.resolve("secret.jpg"));
    Files.createSymbolicLink(folders.inbox().resolve("out"), folder);
    assertThat(LocalPictures.file("link.jpg", folders)).isEmpty();
    assertThat(LocalPictures.file("out/secret.jpg", folders)).isEmpty();
  }
}
