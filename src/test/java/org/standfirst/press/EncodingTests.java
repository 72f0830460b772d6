package org.standfirst.press;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

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
    byte[] words = "The night ferry is back. ".repeat(500).getBytes(StandardCharsets.UTF_8);

    byte[] gzip = Encoding.GZIP.of(words);
    assertThat(gzip).hasSizeLessThan(words.length / 10);
    assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes()).isEqualTo(words);
    byte[] brotli = Encoding.BROTLI.of(words);
    assertThat(Decoder.decompress(brotli).getDecompressedData()).isEqualTo(words);
  }
}
