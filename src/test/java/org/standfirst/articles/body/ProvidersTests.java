package org.standfirst.articles.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.site.Guest;

class ProvidersTests {
  private final Providers providers = Providers.read();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          https://www.youtube.com/watch?v=dQw4w9WgXcQ, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1
          https://www.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ&t=42s, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1
          https://youtu.be/dQw4w9WgXcQ?si=x, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1
          https://youtube.com/shorts/dQw4w9WgXcQ, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1
          https://vimeo.com/76979871, https://player.vimeo.com/video/76979871?dnt=1&autoplay=1
          https://www.dailymotion.com/video/x8abcde, https://geo.dailymotion.com/player.html?video=x8abcde
          https://www.ted.com/talks/someone_on_something, https://embed.ted.com/talks/someone_on_something
          https://www.tiktok.com/@some.one/video/7106594312292453675, https://www.tiktok.com/embed/v2/7106594312292453675
          https://www.instagram.com/p/C0abcDEfghI/?img_index=1, https://www.instagram.com/p/C0abcDEfghI/embed/
          https://soundcloud.com/some-one/a-song, https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fsome-one%2Fa-song
          https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk, https://open.spotify.com/embed/episode/4rOoJ6Egrf8K2IrywzwOMk
          https://podcasts.apple.com/gb/podcast/a-programme/id1200361736?i=1000661234567, https://embed.podcasts.apple.com/gb/podcast/a-programme/id1200361736?i=1000661234567
          https://datawrapper.dwcdn.net/aBc12/3/, https://datawrapper.dwcdn.net/aBc12/
          https://public.flourish.studio/visualisation/1234567/, https://flo.uri.sh/visualisation/1234567/embed
          """)
  void their_pages_are_shown_in_frames(String address, String frame) {
    assertThat(providers.embedding(address).frame()).isEqualTo(frame);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.youtube.com/watch?v=short",
        "https://www.youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
        "https://evil.example/?https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://vimeo.com/76979871/../../x",
        "https://news.example/story",
      })
  void nobody_elses_are(String address) {
    assertThat(providers.embedding(address)).isEqualTo(Embedding.link(address));
  }

  @Test
  void each_origin_is_let_in_by_pages_that_wait_for_it() {
    assertThat(providers.guests())
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allSatisfy(guest -> {
          String origin = guest.sources().getOrDefault("frame-src", List.of()).getFirst();
          assertThat(URI.create(origin).getHost()).contains(".");
          assertThat(guest.marker()).isEqualTo("data-frame=\"" + origin + "/");
        });
    assertThat(providers.guests()).extracting(Guest::name).containsOnly("embeds");
  }
}
