package org.standfirst.newsletters.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutGuessTests {
  private static Charset charset(byte[] file, int atOnce) {
    var guess = new CharsetGuess();
    for (int from = 0; from < file.length; from += atOnce) {
      guess.see(Arrays.copyOfRange(file, from, Math.min(file.length, from + atOnce)));
    }
    return guess.charset();
  }

  @Test
  void characters_are_known_by_their_bytes_wherever_a_piece_ends() {
    String text = "address;name\nzoe@merrow.example;Zoë Šimkutė\n".repeat(50);

    for (int atOnce : new int[] {7, 64, 100_000}) {
      assertThat(charset(text.getBytes(StandardCharsets.UTF_8), atOnce))
          .isEqualTo(StandardCharsets.UTF_8);
      assertThat(charset(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), 1_000))
          .isEqualTo(StandardCharsets.UTF_16LE);
      assertThat(charset(text.getBytes(StandardCharsets.UTF_16BE), 1_000))
          .isEqualTo(StandardCharsets.UTF_16BE);
      assertThat(
              charset(
                  "zoe@merrow.example;Zoë\n".repeat(50).getBytes(Charset.forName("windows-1252")),
                  atOnce))
          .isEqualTo(Charset.forName("windows-1252"));
    }
    assertThat(charset("anna@merrow.example".getBytes(StandardCharsets.US_ASCII), 5))
        .isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void what_stands_between_columns_is_found_even_where_fields_hold_commas() {
    assertThat(layout("email,name\na@b.example,Anna\n").delimiter()).isEqualTo(',');
    assertThat(
            layout("name;email\n\"Okafor, Ben, Jr\";b@c.example\nX, Y;x@y.example\n").delimiter())
        .isEqualTo(';');
    assertThat(layout("email\tname\na@b.example\tAnna\n").delimiter()).isEqualTo('\t');
    assertThat(layout("a@b.example|Anna\nb@b.example|Ben\n").delimiter()).isEqualTo('|');
    assertThat(layout("a@b.example\nb@b.example\n").delimiter()).isEqualTo(',');
  }

  @Test
  void a_first_row_with_an_address_is_no_head() {
    assertThat(layout("email,name\na@b.example,Anna\n").headed()).isTrue();
    assertThat(layout("a@b.example,Anna\n").headed()).isFalse();
  }

  @Test
  void columns_are_known_by_what_is_in_them_and_over_them() {
    var layout = new Layout(StandardCharsets.UTF_8, ',', true);
    List<Sheet.Row> rows =
        Sheet.first(
            "id,First name,mail,lang\n1,Anna,a@b.example,en\n2,Ben,b@b.example,lt\n", layout, 20);

    assertThat(LayoutGuess.columns(rows, true)).isEqualTo(new Columns(2, 1, 3, -1, -1));
    assertThat(LayoutGuess.columns(rows.subList(1, 3), false))
        .isEqualTo(new Columns(2, -1, -1, -1, -1));
  }

  private static Layout layout(String text) {
    return LayoutGuess.layout(text, StandardCharsets.UTF_8);
  }
}
