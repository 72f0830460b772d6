package org.standfirst.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.TestDatabase;

class MediaTests {
  private static final PictureWords WORDS = new PictureWords("A quay", "The quay", "Anna");
  private final JdbcClient sql = JdbcClient.create(TestDatabase.fresh());
  private final Images images = new Images(sql);
  private final Leftovers leftovers = new Leftovers(sql);
  private final Clock clock = Clock.systemUTC();
  private final Path folder;
  private final Storage storage;
  private Darkroom darkroom;
  private Intake intake;
  private final Media media;

  MediaTests(@TempDir Path folder) {
    this.folder = folder;
    this.storage = new FolderStorage(folder);
    this.darkroom = new Darkroom(storage, Encoder::ofThisMachine);
    this.intake = new Intake(leftovers, darkroom, clock);
    this.media = new Media(intake, images, new LibraryPictures(sql));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png", "gif", "webp"})
  void a_picture_is_kept_in_every_width(String format) throws IOException {
    Picture picture = kept(intake.develop(file(drawn(1500, 1000), format)));
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
    Picture picture = kept(intake.develop(file(drawn(500, 300), "png")));
    assertThat(picture.srcset())
        .isEqualTo(
            "/media/%1$s/400.webp 400w, /media/%1$s/500.webp 500w".formatted(picture.hash()));
    assertThat(picture.src()).endsWith("/500.webp");
    assertThat(files()).hasSize(2);
  }

  @Test
  void a_drawn_picture_is_kept_too() {
    ImageId id = media.enter(media.develop(drawn(900, 600)), WORDS);
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
    darkroom = new Darkroom(storage, () -> Encoder.thatWorks(unlinked, new JpegEncoder()));
    intake = new Intake(leftovers, darkroom, clock);

    var drawn = new BufferedImage(900, 600, type);
    Picture picture = kept(intake.develop(file(drawn, "png")));

    assertThat(picture.srcset())
        .isEqualTo(
            "/media/%1$s/400.jpg 400w, /media/%1$s/680.jpg 680w, /media/%1$s/800.jpg 800w, /media/%1$s/900.jpg 900w"
                .formatted(picture.hash()));
    assertThat(stored(picture, 800).getHeight()).isEqualTo(533);
    var answer =
        new MediaController(storage, images, darkroom).rendition(picture.hash(), "800", "jpg");
    assertThat(String.valueOf(answer.getHeaders().getContentType())).isEqualTo("image/jpeg");
    assertThat(answer.getBody()).startsWith(0xFF, 0xD8, 0xFF);
  }

  @Test
  void the_same_file_with_other_words_takes_no_more_room() throws IOException {
    byte[] file = file(drawn(1000, 600), "jpeg");
    kept(intake.develop(file));
    List<Path> before = files();
    media.enter(developed(intake.develop(file)), new PictureWords("Another", "", ""));
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void a_picture_with_far_too_many_pixels_is_refused_by_its_header() throws IOException {
    assertThat(intake.develop(Photographs.claiming(50_000, 50_000)))
        .isEqualTo(new Development.Spoiled(Development.Reason.TOO_LARGE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png", "webp"})
  void a_file_that_breaks_off_is_refused(String format) throws IOException {
    byte[] whole = file(drawn(800, 600), format);
    assertThat(intake.develop(Arrays.copyOf(whole, whole.length * 2 / 3)))
        .isEqualTo(new Development.Spoiled(Development.Reason.DAMAGED));
    assertThat(files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "BM nonsense", "RIFF"})
  void what_is_no_picture_is_refused(String content) {
    assertThat(intake.develop(content.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Development.Spoiled(Development.Reason.NOT_A_PICTURE));
  }

  @Test
  void a_drawing_that_may_hold_scripts_is_refused() {
    String drawing = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
    for (String file : List.of(drawing, "<?xml version='1.0'?>\n<!-- by hand -->" + drawing)) {
      assertThat(intake.develop(file.getBytes(StandardCharsets.UTF_8)))
          .isEqualTo(new Development.Spoiled(Development.Reason.DRAWING));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body>a page</body></html>",
        "<!DOCTYPE html>",
        "\n<SCRIPT src='x'>",
        "<?php system($_GET['c']); ?>",
        "<svg onload='x'>"
      })
  void a_picture_that_is_a_page_too_is_refused(String page) {
    byte[] page8 = page.getBytes(StandardCharsets.UTF_8);
    byte[] jpeg = Photographs.jpeg(60, 40);
    for (byte[] file :
        List.of(
            Photographs.joined(jpeg, page8),
            Photographs.withSegment(jpeg, 0xFE, page8),
            Photographs.joined(file(drawn(60, 40), "gif"), page8))) {
      assertThat(intake.develop(file))
          .isEqualTo(new Development.Spoiled(Development.Reason.DISGUISED));
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_picture_that_is_an_archive_or_a_document_too_is_refused() throws IOException {
    byte[] jpeg = Photographs.jpeg(60, 40);
    var archive = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(archive)) {
      zip.setComment("a remark");
      zip.putNextEntry(new ZipEntry("evil.class"));
    }
    byte[] document = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);
    for (byte[] file :
        List.of(
            Photographs.joined(jpeg, archive.toByteArray()),
            Photographs.withSegment(jpeg, 0xFE, document))) {
      assertThat(intake.develop(file))
          .isEqualTo(new Development.Spoiled(Development.Reason.DISGUISED));
    }
  }

  @Test
  void a_film_behind_a_photograph_is_left_out_and_the_photograph_kept() {
    byte[] film =
        Photographs.joined(
            new byte[] {0, 0, 0, 24},
            "ftypmp42".getBytes(StandardCharsets.US_ASCII),
            new byte[500]);
    kept(intake.develop(Photographs.joined(Photographs.jpeg(60, 40), film)));
  }

  @Test
  void a_cut_is_made_when_it_is_asked_for_and_kept() throws IOException {
    Picture picture = kept(intake.develop(Photographs.jpeg(3000, 1000)));
    assertThat(picture.full()).isEqualTo(new Picture.Size(2400, 800));
    Cut cut = picture.cut(Crop.LANDSCAPE);
    assertThat(cut.width()).isEqualTo(1200);
    assertThat(cut.height()).isEqualTo(800);
    List<Path> before = files();

    var controller = new MediaController(storage, images, darkroom);
    byte[] first = controller.cut(picture.hash(), "3x2-50-50", "1200", "webp").getBody();

    BufferedImage shown = ImageIO.read(new ByteArrayInputStream(Objects.requireNonNull(first)));
    assertThat(shown.getWidth()).isEqualTo(1200);
    assertThat(shown.getHeight()).isEqualTo(800);
    assertThat(files()).hasSize(before.size() + 1);
    assertThat(controller.cut(picture.hash(), "3x2-50-50", "1200", "webp").getBody())
        .isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({
    "3x2-50-51, 1200",
    "4x3-50-50, 1200",
    "3x2-50-50, 1199",
    "3x2-050-50, 800",
    "3x2-50-101, 800",
    "3x2, 800",
    "..-50-50, 800",
    "3x2-50-50, 0"
  })
  void no_cut_is_made_that_no_picture_is_shown_by(String cut, String width) throws IOException {
    Picture picture = kept(intake.develop(Photographs.jpeg(1500, 1000)));
    List<Path> before = files();

    var controller = new MediaController(storage, images, darkroom);
    assertThatThrownBy(() -> controller.cut(picture.hash(), cut, width, "webp"))
        .isInstanceOf(ResponseStatusException.class)
        .hasMessageContaining("404");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void a_file_of_more_than_twenty_megabytes_is_refused() {
    assertThat(intake.develop(new byte[20 * 1024 * 1024 + 1]))
        .isEqualTo(new Development.Spoiled(Development.Reason.TOO_HEAVY));
  }

  @Test
  void a_huge_photograph_is_read_in_smaller_steps() throws IOException {
    Picture picture = kept(intake.develop(file(drawn(6000, 4000), "jpeg")));
    assertThat(stored(picture, 1200).getHeight()).isEqualTo(800);
  }

  @Test
  void a_photograph_stands_upright_however_the_camera_was_held() {
    byte[] jpeg = Photographs.jpeg(600, 400);
    assertThat(kept(intake.develop(Photographs.held(jpeg, 1))).width()).isEqualTo(600);
    assertThat(kept(intake.develop(Photographs.held(jpeg, 6))).width()).isEqualTo(400);
    assertThat(kept(intake.develop(Photographs.held(jpeg, 77))).width()).isEqualTo(600);
  }

  @Test
  void a_picture_of_the_right_shape_is_not_cut() {
    Picture picture = kept(intake.develop(Photographs.jpeg(1203, 800)));
    assertThat(picture.cut(Crop.LANDSCAPE).srcset()).isEqualTo(picture.srcset());
    assertThat(picture.cut(Crop.SQUARE).src()).contains("/1x1-50-50/");
  }

  @Test
  void the_files_of_a_deleted_picture_go_with_the_last_of_that_content() throws IOException {
    byte[] file = Photographs.jpeg(1500, 1000);
    ImageId one = entered(file);
    ImageId other = entered(file);
    kept(intake.develop(Photographs.jpeg(600, 400)));
    Picture picture = Objects.requireNonNull(media.pictures(List.of(one)).get(one));
    new MediaController(storage, images, darkroom).cut(picture.hash(), "1x1-50-50", "1000", "webp");
    var discards = new Discards(leftovers, storage, Clock.offset(clock, Duration.ofHours(2)));

    images.remove(one, clock.instant());
    discards.sweep();
    assertThat(files()).hasSize(8);

    images.remove(other, clock.instant());
    new Discards(leftovers, storage, clock).sweep();
    assertThat(files()).as("an hour is left to whoever adds the same just now").hasSize(8);
    discards.sweep();
    assertThat(files()).hasSize(2);
    assertThat(noted()).isZero();
  }

  private long noted() {
    return sql.sql("SELECT count(*) FROM discarded_images")
        .query((row, _) -> row.getLong(1))
        .single();
  }

  @Test
  void what_is_kept_and_never_entered_goes_again() throws IOException {
    Path file = folder.resolveSibling("quay.jpg");
    Files.write(file, Photographs.jpeg(600, 400));
    assertThat(media.develop(file)).isInstanceOf(Development.Developed.class);
    assertThat(files()).hasSize(2);

    new Discards(leftovers, storage, Clock.offset(clock, Duration.ofHours(2))).sweep();

    assertThat(files()).isEmpty();
  }

  @Test
  void a_picture_whose_files_are_going_is_refused_until_they_are_gone() {
    byte[] file = Photographs.jpeg(600, 400);
    ImageId id = entered(file);
    images.remove(id, clock.instant());
    Clock later = Clock.offset(clock, Duration.ofHours(2));
    String hash = Objects.requireNonNull(leftovers.next(later.instant()));

    assertThat(intake.develop(file)).isEqualTo(new Development.Spoiled(Development.Reason.GOING));

    leftovers.gone(hash);
    kept(intake.develop(file));
  }

  @Test
  void a_picture_that_cannot_be_written_anew_is_no_fault_of_the_storage() throws IOException {
    Encoder broken =
        new Encoder() {
          @Override
          public Format format() {
            return Format.WEBP;
          }

          @Override
          public byte[] encode(BufferedImage image) throws IOException {
            throw new IOException("too odd to be written");
          }
        };
    intake = new Intake(leftovers, new Darkroom(storage, () -> broken), clock);

    assertThat(intake.develop(Photographs.jpeg(600, 400)))
        .isEqualTo(new Development.Spoiled(Development.Reason.DAMAGED));
    assertThat(files()).isEmpty();
  }

  @Test
  void one_picture_is_made_while_another_waits_to_be_stored() throws Exception {
    var asked = new CountDownLatch(1);
    var away = new CountDownLatch(1);
    var slow = new Darkroom(new SlowAtFirst(storage, asked, away), Encoder::ofThisMachine);
    intake = new Intake(leftovers, slow, clock);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Development> first = threads.submit(() -> intake.develop(Photographs.jpeg(600, 400)));
      asked.await();

      kept(intake.develop(Photographs.jpeg(500, 300)));

      assertThat(first.isDone()).isFalse();
      away.countDown();
      kept(first.get());
    }
  }

  @Test
  void a_width_that_pages_did_not_ask_for_when_the_picture_came_is_made_later() throws IOException {
    Picture picture = kept(intake.develop(Photographs.jpeg(1500, 1000)));
    String name = Renditions.name(picture.hash(), 680, picture.format());
    Files.delete(folder.resolve(name));
    var controller = new MediaController(storage, images, darkroom);

    assertThat(controller.rendition(picture.hash(), "680", "webp").getBody()).isNotEmpty();

    assertThat(stored(picture, 680).getHeight()).isEqualTo(453);
    for (String width : List.of("679", "2400")) {
      assertThatThrownBy(() -> controller.rendition(picture.hash(), width, "webp"))
          .hasMessageContaining("404");
    }
    assertThatThrownBy(() -> controller.rendition("0".repeat(40), "680", "webp"))
        .hasMessageContaining("404");
  }

  private static Development.Developed developed(Development development) {
    assertThat(development).isInstanceOf(Development.Developed.class);
    return (Development.Developed) development;
  }

  private ImageId entered(byte[] file) {
    return media.enter(developed(intake.develop(file)), WORDS);
  }

  private Picture kept(Development development) {
    ImageId id = media.enter(developed(development), WORDS);
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
    return Photographs.drawn(width, height);
  }

  private static byte[] file(BufferedImage image, String format) {
    return Photographs.file(image, format);
  }
}
