package org.standfirst.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.standfirst.readers.Visitor;
import org.standfirst.stories.RunningNewsroom;
import org.standfirst.wall.Access;
import org.standfirst.wall.Admission;
import org.standfirst.wall.Piece;

class PressTests {
  private static final Visitor STRANGER = new Visitor.Stranger("");
  private static final Subject SUBJECT = new Subject("press-tests");
  private final Press press = RunningNewsroom.part(Press.class);
  private final AtomicInteger prints = new AtomicInteger();

  private Sheet sheet() {
    byte[] content = ("print " + prints.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
    return new Sheet(Set.of(SUBJECT), Instant.MAX, "text/plain", content);
  }

  private String answer(String path, Order order, String... parameters) throws IOException {
    var request = new MockHttpServletRequest("GET", path);
    request.setAttribute(Press.TICKET, press.ticket());
    for (String each : parameters) {
      request.addParameter(each, "1");
    }
    var response = new MockHttpServletResponse();
    press.answer(request, response, order, this::sheet);
    return response.getContentAsString();
  }

  @Test
  void a_page_that_lies_on_the_shelf_is_not_printed_again() throws IOException {
    Order order = Order.page(STRANGER, "before");

    assertThat(answer("/press-tests/1", order)).isEqualTo("print 1");
    assertThat(answer("/press-tests/1", order)).isEqualTo("print 1");
    assertThat(answer("/press-tests/1", order, "utm_source")).isEqualTo("print 1");
  }

  @Test
  void a_page_that_many_ask_for_at_once_is_printed_once() throws Exception {
    answer("/press-tests/5", Order.file());
    press.heard(SUBJECT.name());

    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<String>> all =
          Collections.nCopies(200, () -> answer("/press-tests/5", Order.file()));
      for (Future<String> each : people.invokeAll(all)) {
        assertThat(each.get()).isEqualTo("print 2");
      }
    }
  }

  @Test
  void a_page_made_by_a_parameter_is_printed_each_time_and_never_kept() throws IOException {
    Order order = Order.page(STRANGER, "before");

    assertThat(answer("/press-tests/2", order, "before")).isEqualTo("print 1");
    assertThat(answer("/press-tests/2", order, "before", "a")).isEqualTo("print 2");
    assertThat(press.plate("/press-tests/2")).isNull();
    assertThat(answer("/press-tests/2", order)).isEqualTo("print 3");
    assertThat(answer("/press-tests/2", order, "before")).isEqualTo("print 4");
    assertThat(answer("/press-tests/2", order)).isEqualTo("print 3");
  }

  @Test
  void an_article_whose_access_has_changed_is_printed_anew() throws IOException {
    var before = new Piece(1, 1, Access.METERED);
    var after = new Piece(1, 2, Access.OPEN);

    assertThat(answer("/press-tests/3", Order.walled(STRANGER, before, new Admission.Open(before))))
        .isEqualTo("print 1");
    assertThat(answer("/press-tests/3", Order.walled(STRANGER, after, new Admission.Open(after))))
        .isEqualTo("print 2");
  }

  @Test
  void a_page_that_was_spoiled_is_printed_anew() throws IOException {
    answer("/press-tests/4", Order.file());

    press.heard(SUBJECT.name());

    assertThat(answer("/press-tests/4", Order.file())).isEqualTo("print 2");
  }
}
