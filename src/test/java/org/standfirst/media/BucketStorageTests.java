package org.standfirst.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.TestDatabase;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Object;

class BucketStorageTests implements StorageContract {
  private static final Clock CLOCK = Clock.systemUTC();
  private final MediaSettings.S3 bucket = RealS3.bucket("paper/");
  private final Storage storage = BucketStorage.open(bucket);
  private final Storage elsewhere = BucketStorage.open(bucket);

  private static Intake intake(JdbcClient sql, Darkroom darkroom) {
    return new Intake(new Leftovers(sql), darkroom, CLOCK);
  }

  @Override
  public Storage storage() {
    return storage;
  }

  @Override
  public Storage elsewhere() {
    return elsewhere;
  }

  /// S3Proxy looks at a file's length before it opens the file: S3 itself gives all of one content,
  /// whatever their lengths.
  @Override
  public int otherLength() {
    return 400_000;
  }

  private List<String> names() {
    try (var client = BucketClient.of(bucket)) {
      return client.listObjectsV2(list -> list.bucket(bucket.bucket())).contents().stream()
          .map(S3Object::key)
          .toList();
    }
  }

  @Test
  void names_begin_as_the_settings_say_and_say_what_they_are() throws IOException {
    storage.keep(NAME, new byte[10]);

    assertThat(names()).containsExactlyInAnyOrder("paper/" + NAME, "paper/standfirst.txt");
    try (var client = BucketClient.of(bucket)) {
      HeadObjectResponse head =
          client.headObject(each -> each.bucket(bucket.bucket()).key("paper/" + NAME));
      assertThat(head.contentType()).isEqualTo("image/webp");
    }
  }

  @Test
  void more_than_one_page_of_names_is_discarded() throws IOException {
    // S3 lists a thousand at once
    for (int i = 0; i < 1001; i++) {
      storage.keep("ab/cdef-" + i + ".webp", new byte[1]);
    }

    storage.discard("ab/cdef-", Duration.ofMinutes(1));

    assertThat(names()).containsExactly("paper/standfirst.txt");
  }

  @Test
  void a_bucket_that_is_gone_is_not_taken_for_a_missing_file() {
    try (var client = BucketClient.of(bucket)) {
      client.deleteObject(each -> each.bucket(bucket.bucket()).key("paper/standfirst.txt"));
      client.deleteBucket(each -> each.bucket(bucket.bucket()));
    }

    assertThatThrownBy(() -> storage.content(NAME)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> storage.keep(NAME, new byte[1])).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> storage.discard("ab/", Duration.ofMinutes(1)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void while_a_bucket_is_away_pictures_are_refused_and_shown_later() throws IOException {
    var sql = JdbcClient.create(TestDatabase.fresh());
    var images = new Images(sql);
    var darkroom = new Darkroom(storage, Encoder::ofThisMachine);
    Intake intake = intake(sql, darkroom);
    var kept = (Development.Developed) intake.develop(Photographs.jpeg(500, 300));
    images.add(kept, kept.notes(), "");
    storage.discard("", Duration.ofMinutes(1));
    try (var client = BucketClient.of(bucket)) {
      client.deleteObject(each -> each.bucket(bucket.bucket()).key("paper/standfirst.txt"));
      client.deleteBucket(each -> each.bucket(bucket.bucket()));
    }

    assertThat(intake.develop(Photographs.jpeg(501, 300)))
        .isEqualTo(new Development.Spoiled(Development.Reason.NOT_KEPT));
    var controller = new MediaController(storage, images, darkroom);
    assertThatThrownBy(() -> controller.rendition(kept.hash(), "500", "webp"))
        .isInstanceOf(ResponseStatusException.class)
        .hasMessageContaining("503");
  }

  @Test
  void a_picture_added_on_one_node_is_cut_on_another_and_shown_by_both() throws IOException {
    var sql = JdbcClient.create(TestDatabase.fresh());
    var images = new Images(sql);
    var here = new Darkroom(storage, Encoder::ofThisMachine);
    var there = new Darkroom(elsewhere, Encoder::ofThisMachine);

    var kept = (Development.Developed) intake(sql, here).develop(Photographs.jpeg(1500, 1000));

    ImageId id = images.add(kept, kept.notes(), "");
    Picture picture = Objects.requireNonNull(images.pictures(List.of(id)).get(id));
    String hash = picture.hash();
    byte[] cut =
        new MediaController(elsewhere, images, there)
            .cut(hash, "1x1-50-50", "400", "webp")
            .getBody();
    assertThat(cut).isNotEmpty();
    assertThat(storage.content(Renditions.name(hash, Crop.SQUARE, Focus.CENTRE, 400, Format.WEBP)))
        .isEqualTo(cut);
    assertThat(new MediaController(storage, images, here).rendition(hash, "800", "webp").getBody())
        .isNotEmpty();

    images.remove(id, CLOCK.instant());
    new Discards(new Leftovers(sql), elsewhere, Clock.offset(CLOCK, Duration.ofHours(2))).sweep();
    assertThat(names()).containsExactly("paper/standfirst.txt");
  }
}
