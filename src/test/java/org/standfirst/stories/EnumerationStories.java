package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.standfirst.stories.Browsing.Page;

/// A thousand addresses that are registered and a thousand that aren't, through each door: nobody
/// can tell them apart by status, length or time. Each sender comes from a network of their own, in
/// an order drawn by lot, so that whatever the machine does meanwhile befalls both alike.
///
/// Times are compared as [Comparison] does. One comparison finds a difference that isn't there once
/// in a thousand times; only what is found twice running counts, so a false alarm sounds once in a
/// million runs. Hashes cost next to nothing here, which makes whatever else may differ all the
/// plainer.
class EnumerationStories {
  private static final int EACH = 1000;
  private static final int WARM_UP = 150;
  private static final double RARELY = 0.001;

  /// The doors; one more is one line more.
  enum Door {
    REGISTRATION("/register") {
      @Override
      String[] form(String email) {
        return Registering.fields(email, "/business");
      }
    },
    SIGN_IN("/sign-in") {
      @Override
      String[] form(String email) {
        return new String[] {"email", email, "password", "Wrong7x-light", "returnTo", "/business"};
      }
    },
    RESET("/reset"),
    CONFIRMATION_AGAIN("/confirmations"),
    CODE("/sign-in/code");

    private final String path;

    Door(String path) {
      this.path = path;
    }

    String[] form(String email) {
      return new String[] {"email", email, "returnTo", "/business"};
    }

    Page knock(String email) {
      return PublishedNewsroom.browsing().post(path, form(email));
    }
  }

  @BeforeAll
  static void enrol() {
    for (int i = 0; i < EACH; i++) {
      PublishedNewsroom.enrol(known(i));
    }
  }

  private static String known(int number) {
    return "known%04d@enumerated.example".formatted(number);
  }

  private static String unknown(int number) {
    return "blank%04d@enumerated.example".formatted(number);
  }

  @ParameterizedTest
  @EnumSource
  void nobody_learns_who_is_registered_by(Door door) {
    for (int i = 0; i < WARM_UP; i++) {
      door.knock("warm%05d@enumerated.example".formatted(i));
    }
    Comparison first = comparison(door, 1);
    if (first.probability() < RARELY) {
      Comparison second = comparison(door, 2);
      assertThat(second.probability())
          .as(
              "%s: known addresses take %.0f µs longer (p %.1e), and %.0f µs again",
              door, first.shift(), first.probability(), second.shift())
          .isGreaterThanOrEqualTo(RARELY);
    }
  }

  private static Comparison comparison(Door door, int round) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < 2 * EACH; i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random());
    double[] known = new double[EACH];
    double[] unknown = new double[EACH];
    Page pattern = door.knock("blank%d-00@enumerated.example".formatted(round));
    for (int each : order) {
      int number = each / 2;
      String email = each % 2 == 0 ? known(number) : unknown(number);
      long began = System.nanoTime();
      Page page = door.knock(email);
      double micros = (System.nanoTime() - began) / 1000.0;
      (each % 2 == 0 ? known : unknown)[number] = micros;
      assertAlike(page, pattern, email);
    }
    return new Comparison(known, unknown);
  }

  private static void assertAlike(Page page, Page pattern, String email) {
    assertThat(page.status()).as(email).isEqualTo(pattern.status());
    assertThat(page.body().length()).as(email).isEqualTo(pattern.body().length());
    assertThat(page.answer().headers().map().keySet())
        .as(email)
        .isEqualTo(pattern.answer().headers().map().keySet());
    assertThat(onward(page)).isEqualTo(onward(pattern));
    assertThat(page.header("Set-Cookie").length()).isEqualTo(pattern.header("Set-Cookie").length());
    assertThat(page.header("Content-Length")).isEqualTo(pattern.header("Content-Length"));
  }

  /// Where it goes on, but for what is random in it.
  private static String onward(Page page) {
    return page.header("Location").replaceAll("^/sign-in/code/[\\w-]+", "/sign-in/code/");
  }
}
