package org.standfirst.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.TestDatabase;

class MediaTests {
  private static final PictureWords WORDS = new PictureWords("A quay", "The quay", "Anna");
  @TempDir Path folder;
  private Media media;

  @BeforeEach
  void open() {
    media = media(Encoder.ofThisMachine());
  }

  private Media media(Encoder encoder) {
    return new Media(
        new FolderStorage(folder),
        new Images(JdbcClient.create(TestDatabase.fresh())),
        () -> encoder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png", "gif", "webp"})
  void a_picture_is_kept_in_every_width(String format) throws IOException {
    Picture picture = kept(media.add(file(drawn(1500, 1000), format), WORDS));
    assertThat(picture.width()).isEqualTo(1200);
    assertThat(picture.height()).isEqualTo(800);
    assertThat(picture.alt()).isEqualTo("A quay");
    for (int width : List.of(400, 680, 800, 1200)) {
      BufferedImage rendition = stored(picture, width);
      assertThat(rendition.getWidth()).isEqualTo(width);
      assertThat(rendition.getHeight()).isEqualTo(Math.round(width * 2 / 3f));
    }
  }

  @Test
  void a_small_picture_is_not_made_larger() throws IOException {
    Picture picture = kept(media.add(file(drawn(500, 300), "png"), WORDS));
    assertThat(picture.srcset())
        .isEqualTo(
            "/media/%1$s/400.webp 400w, /media/%1$s/500.webp 500w".formatted(picture.hash()));
    assertThat(picture.src()).endsWith("/500.webp");
    assertThat(files()).hasSize(2);
  }

  @Test
  void a_drawn_picture_is_kept_too() {
    ImageId id = media.add(drawn(900, 600), WORDS);
    assertThat(media.pictures(List.of(id)).values().iterator().next().srcset())
        .contains("400w", "800w", "900w");
  }

  @ParameterizedTest
  @ValueSource(ints = {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB})
  void where_webp_cannot_be_written_renditions_are_jpeg(int type) throws Exception {
    Encoder unlinked =
        new Encoder() {
          @Override
          public Format format() {
            return Format.WEBP;
          }

          @Override
          public byte[] encode(BufferedImage image) {
            throw new UnsatisfiedLinkError("not for this processor");
          }
        };
    media = media(Encoder.thatWorks(unlinked, new JpegEncoder()));

    var drawn = new BufferedImage(900, 600, type);
    Picture picture = kept(media.add(file(drawn, "png"), WORDS));

    assertThat(picture.srcset())
        .isEqualTo(
            "/media/%1$s/400.jpg 400w, /media/%1$s/680.jpg 680w, /media/%1$s/800.jpg 800w, /media/%1$s/900.jpg 900w"
                .formatted(picture.hash()));
    assertThat(stored(picture, 800).getHeight()).isEqualTo(533);
    var answer =
        new MediaController(new FolderStorage(folder)).rendition(picture.hash(), "800", "jpg");
    assertThat(String.valueOf(answer.getHeaders().getContentType())).isEqualTo("image/jpeg");
    assertThat(answer.getBody()).startsWith(0xFF, 0xD8, 0xFF);
  }

  @Test
  void the_same_file_with_other_words_takes_no_more_room() throws IOException {
    byte[] file = file(drawn(1000, 600), "jpeg");
    kept(media.add(file, WORDS));
    List<Path> before = files();
    kept(media.add(file, new PictureWords("Another", "", "")));
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void a_picture_with_far_too_many_pixels_is_refused_by_its_header() throws IOException {
    byte[] small = file(drawn(10, 10), "png");
    ByteBuffer.wrap(small).putInt(16, 60_000).putInt(20, 60_000);
    var crc = new java.util.zip.CRC32();
    crc.update(small, 12, 17);
    ByteBuffer.wrap(small).putInt(29, (int) crc.getValue());
    assertThat(media.add(small, WORDS)).isEqualTo(new Keeping.Refused(Keeping.Reason.TOO_LARGE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png", "webp"})
  void a_file_that_breaks_off_is_refused(String format) throws IOException {
    byte[] whole = file(drawn(800, 600), format);
    assertThat(media.add(Arrays.copyOf(whole, whole.length * 2 / 3), WORDS))
        .isEqualTo(new Keeping.Refused(Keeping.Reason.DAMAGED));
    assertThat(files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<svg xmlns='http://www.w3.org/2000/svg'/>", "BM nonsense", "RIFF"})
  void what_is_no_picture_is_refused(String content) {
    assertThat(media.add(content.getBytes(StandardCharsets.UTF_8), WORDS))
        .isEqualTo(new Keeping.Refused(Keeping.Reason.NOT_A_PICTURE));
  }

  @Test
  void a_file_of_more_than_twenty_megabytes_is_refused() {
    assertThat(media.add(new byte[20 * 1024 * 1024 + 1], WORDS))
        .isEqualTo(new Keeping.Refused(Keeping.Reason.TOO_HEAVY));
  }

  @Test
  void a_huge_photograph_is_read_in_smaller_steps() throws IOException {
    Picture picture = kept(media.add(file(drawn(6000, 4000), "jpeg"), WORDS));
    assertThat(stored(picture, 1200).getHeight()).isEqualTo(800);
  }

  private Picture kept(Keeping keeping) {
    assertThat(keeping).isInstanceOf(Keeping.Kept.class);
    ImageId id = ((Keeping.Kept) keeping).id();
    return media.pictures(List.of(id)).values().iterator().next();
  }

  private BufferedImage stored(Picture picture, int width) throws IOException {
    byte[] content =
        Files.readAllBytes(
            folder.resolve(Renditions.name(picture.hash(), width, picture.format())));
    return ImageIO.read(new ByteArrayInputStream(content));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static BufferedImage drawn(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setPaint(new GradientPaint(0, 0, Color.BLUE, width, height, Color.ORANGE));
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    return image;
  }

  private static byte[] file(BufferedImage image, String format) throws IOException {
    if (format.equals("webp")) {
      return new WebpEncoder().encode(image);
    }
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, format, bytes);
    return bytes.toByteArray();
  }
}
