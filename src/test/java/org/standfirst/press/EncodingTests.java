package org.standfirst.press;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EncodingTests {
  @Test
  void the_best_that_the_browser_takes_is_chosen() {
    assertThat(Encoding.accepted("gzip, deflate, br, zstd")).isEqualTo(Encoding.BROTLI);
    assertThat(Encoding.accepted("gzip, deflate")).isEqualTo(Encoding.GZIP);
    assertThat(Encoding.accepted("br;q=0, gzip;q=0.5")).isEqualTo(Encoding.GZIP);
    assertThat(Encoding.accepted("gzip;q=0.000")).isEqualTo(Encoding.IDENTITY);
    assertThat(Encoding.accepted("brrr, xgzip")).isEqualTo(Encoding.IDENTITY);
    assertThat(Encoding.accepted(null)).isEqualTo(Encoding.IDENTITY);
  }

  @Test
  void what_is_compressed_comes_back_whole() throws IOException {
    byte[] words = bytes("The night ferry is back. ".repeat(500));

    for (int opening : new int[] {0, 1, 5_000, words.length}) {
      byte[] gzip = Encoding.GZIP.of(words, opening).bytes();
      assertThat(gzip).hasSizeLessThan(words.length / 10);
      assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes())
          .isEqualTo(words);
      byte[] brotli = Encoding.BROTLI.of(words, opening).bytes();
      assertThat(Decoder.decompress(brotli).getDecompressedData()).isEqualTo(words);
      assertThat(Encoding.IDENTITY.of(words, opening).bytes()).isEqualTo(words);
    }
  }

  @ParameterizedTest
  @EnumSource(Encoding.class)
  void pages_that_begin_alike_do_so_compressed(Encoding encoding) {
    String sheet = "<style>" + "h1{color:red}p{margin:0}".repeat(300) + "</style>";
    Body front = encoding.of(bytes(sheet + "<title>The front"), sheet.length());
    Body ferry = encoding.of(bytes(sheet + "The ferry. ".repeat(900)), sheet.length());

    assertThat(front.opening()).isEqualTo(ferry.opening());
    assertThat(front.opening().remaining()).isPositive();
    var openings = new Openings();
    assertThat(openings.kept(front.opening())).isSameAs(openings.kept(ferry.opening()));
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }
}
