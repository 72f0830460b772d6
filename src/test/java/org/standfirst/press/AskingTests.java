package org.standfirst.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jetty.http.HttpFields;
import org.junit.jupiter.api.Test;
import org.standfirst.readers.CookieNames;
import org.standfirst.readers.Visitors;

class AskingTests {
  private static final CookieNames NAMES =
      new CookieNames(Visitors.SESSION_COOKIE, Visitors.METER_COOKIE);

  private static Asking cookies(String value) {
    return new Asking(HttpFields.build().add("Cookie", value), NAMES);
  }

  @Test
  void the_two_cookies_are_found_among_others() {
    Asking asking = cookies("a=b; standfirst-meter=m.1; x; standfirst-session=s-2; z=");

    assertThat(asking.meter).isEqualTo("m.1");
    assertThat(asking.session).isEqualTo("s-2");
  }

  @Test
  void names_that_only_resemble_them_are_left_alone() {
    Asking asking = cookies("xstandfirst-session=1; standfirst-sessions=2;=3;;standfirst-session");

    assertThat(asking.session).isEmpty();
  }

  @Test
  void over_tls_only_cookies_bound_to_the_host_count() {
    var bound = new CookieNames("__Host-standfirst-session", "__Host-standfirst-meter");
    String carried = "standfirst-session=planted; __Host-standfirst-session=s-2";

    assertThat(new Asking(HttpFields.build().add("Cookie", carried), bound).session)
        .isEqualTo("s-2");
  }

  @Test
  void a_range_or_a_body_is_not_for_the_press() {
    assertThat(new Asking(HttpFields.build().add("Range", "bytes=0-1"), NAMES).special).isTrue();
    assertThat(new Asking(HttpFields.build().add("Content-Length", "5"), NAMES).special).isTrue();
    assertThat(new Asking(HttpFields.build().add("Accept", "*/*"), NAMES).special).isFalse();
  }
}
