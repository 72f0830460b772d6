package org.standfirst.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.junit.jupiter.api.Test;
import org.standfirst.Fuzz;
import org.standfirst.readers.CookieNames;

class StrangeInputTests {
  private static final CookieNames NAMES = new CookieNames("session", "meter");

  @Test
  void any_cookie_header_can_be_asked_by() {
    Fuzz.texts(
        List.of(
            "session=abc; meter=1.2.3", "a=b;;session=; meter=\"x\"; =;=", "session=a;session=b"),
        value -> {
          var asking =
              new Asking(HttpFields.build().add(new HttpField(HttpHeader.COOKIE, value)), NAMES);
          assertThat(asking.session).doesNotContain(";");
          assertThat(asking.meter).doesNotContain(";");
          assertThat(value).contains(asking.session, asking.meter);
        });
  }

  @Test
  void any_wish_for_an_encoding_is_granted_or_not() {
    Fuzz.texts(
        List.of("gzip, deflate, br, zstd", "br;q=0, gzip;q=0.5, *;q=0", "identity", "gzip;q=0.000"),
        header -> {
          Encoding encoding = Encoding.accepted(header);
          assertThat(
                  encoding == Encoding.IDENTITY
                      || header.toLowerCase(Locale.ROOT).contains(encoding.token()))
              .isTrue();
        });
  }

  @Test
  void any_list_of_tags_matches_ours_or_not() {
    Fuzz.texts(
        List.of("\"abc-gzip\"", "W/\"abc-gzip\", \"x\"", "*"),
        header -> {
          if (EntityTags.matches(header, "\"abc-gzip\"")) {
            assertThat(header.contains("\"abc-gzip\"") || header.equals("*")).isTrue();
          }
        });
  }
}
