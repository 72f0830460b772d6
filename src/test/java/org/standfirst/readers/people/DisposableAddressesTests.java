package org.standfirst.readers.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisposableAddressesTests {
  private static EmailAddress address(String typed) {
    return switch (EmailAddress.read(typed)) {
      case EmailAddress.Reading.Deliverable(EmailAddress address) -> address;
      case EmailAddress.Reading.Undeliverable _ -> throw new AssertionError(typed);
    };
  }

  private static void write(Path file, String words, int second) throws IOException {
    Files.writeString(file, words);
    Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(1_800_000_000L + second)));
  }

  @Test
  void a_listed_domain_and_what_is_under_it_is_refused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("domains.txt");
    write(file, "# the list\n\nTrash.example  # a remark\nmüll.example\n", 0);
    var disposable = new DisposableAddresses(file);

    assertThat(disposable.include(address("a@trash.example"))).isTrue();
    assertThat(disposable.include(address("a@TRASH.Example"))).isTrue();
    assertThat(disposable.include(address("a@deep.in.trash.example"))).isTrue();
    assertThat(disposable.include(address("a@müll.example"))).isTrue();
    assertThat(disposable.include(address("a@xn--mll-hoa.example"))).isTrue();
    assertThat(disposable.include(address("a@nottrash.example"))).isFalse();
    assertThat(disposable.include(address("trash.example@kept.example"))).isFalse();
    assertThat(disposable.include(address("a@example.org"))).isFalse();
  }

  @Test
  void a_list_that_changes_is_read_anew(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("domains.txt");
    write(file, "one.example\n", 0);
    var disposable = new DisposableAddresses(file);
    assertThat(disposable.include(address("a@two.example"))).isFalse();

    write(file, "two.example\n", 1);
    assertThat(disposable.include(address("a@two.example"))).isTrue();
    assertThat(disposable.include(address("a@one.example"))).isFalse();

    Files.delete(file);
    assertThat(disposable.include(address("a@two.example"))).isTrue();
  }

  @Test
  void without_a_list_nothing_is_refused_and_a_missing_one_is_said_at_the_start() {
    assertThat(new DisposableAddresses(null).include(address("a@trash.example"))).isFalse();
    assertThatThrownBy(() -> new DisposableAddresses(Path.of("no-such-file")))
        .hasMessageContaining("standfirst.readers.disposable-addresses");
  }
}
