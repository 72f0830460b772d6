package org.standfirst.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureNotesTests {
  private static final PictureWords NOTHING = new PictureWords("", "", "");
  private final byte[] plain = Photographs.jpeg(40, 30);

  @Test
  void caption_and_credit_are_read_from_iptc_notes() {
    byte[] file = Photographs.withIptc(plain, "Zoë Lind", "Reuters", "The quay\nat dawn");

    assertThat(PictureNotes.of(file))
        .isEqualTo(new PictureWords("", "The quay at dawn", "Zoë Lind / Reuters"));
  }

  @Test
  void a_credit_that_names_the_photographer_says_it_once() {
    byte[] file = Photographs.withIptc(plain, "Zoë Lind", "Zoë Lind/Reuters", "");
    assertThat(PictureNotes.of(file).credit()).isEqualTo("Zoë Lind/Reuters");
  }

  @Test
  void what_it_shows_is_read_from_xmp_notes() {
    byte[] file = Photographs.withXmp(plain, "", "Two men mend a net", "Mending nets");

    assertThat(PictureNotes.of(file))
        .isEqualTo(
            new PictureWords("Two men mend a net", "Mending nets", "Mara Quist / Merrow Press"));
  }

  @Test
  void a_file_without_notes_says_nothing() {
    assertThat(PictureNotes.of(plain)).isEqualTo(NOTHING);
    for (String format : new String[] {"png", "gif", "webp"}) {
      assertThat(PictureNotes.of(Photographs.file(Photographs.drawn(20, 20), format)))
          .as(format)
          .isEqualTo(NOTHING);
    }
  }

  @Test
  void notes_read_no_other_file(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "the password");
    String door = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";

    PictureWords words = PictureNotes.of(Photographs.withXmp(plain, door, "&e;", "&e;"));

    assertThat(words.toString()).doesNotContain("password");
  }

  @Test
  void notes_that_claim_to_be_huge_take_no_memory() {
    byte[] extension =
        Photographs.joined(
            "http://ns.adobe.com/xmp/extension/\0".getBytes(StandardCharsets.US_ASCII),
            "0123456789ABCDEF0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII),
            new byte[] {0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xF0, 0, 0, 0, 0, 1, 2, 3, 4});
    byte[] file =
        Photographs.withXmp(
            Photographs.withSegment(plain, 0xE1, extension), "", "A net", "Mending nets");

    assertThat(PictureNotes.of(file).alt()).isEqualTo("A net");
  }

  @Test
  void notes_that_break_off_do_no_harm() {
    byte[] file = Photographs.withIptc(plain, "Zoë Lind", "Reuters", "The quay at dawn");
    for (int length = 0; length < file.length; length++) {
      assertThat(PictureNotes.of(Arrays.copyOf(file, length)).alt()).isEmpty();
    }
  }
}
