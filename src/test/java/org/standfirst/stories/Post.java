package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Looks into the outbox.
final class Post {
  private final JdbcClient sql;

  Post(JdbcClient sql) {
    this.sql = sql;
  }

  /// A letter that lies there.
  record Letter(String purpose, String subject, String text, String html) {
    String path(String beginning) {
      Matcher link = Pattern.compile("http://localhost:\\d+(" + beginning + "\\S*)").matcher(text);
      assertThat(link.find()).as(text).isTrue();
      return link.group(1);
    }

    String code() {
      Matcher code = Pattern.compile("Your code: (\\d{3} \\d{3})\\n").matcher(text);
      assertThat(code.find()).as(text).isTrue();
      return code.group(1);
    }
  }

  /// All letters to an address, once none is left to be written but those that were put off.
  List<Letter> to(String address) {
    await().atMost(Duration.ofSeconds(10)).until(() -> wishes(address) == 0);
    return written(address);
  }

  private long wishes(String address) {
    return sql.sql("SELECT count(*) FROM letter_wishes WHERE email = lower(:to) AND attempts = 0")
        .param("to", address)
        .query(Long.class)
        .single();
  }

  private List<Letter> written(String address) {
    return sql.sql(
            "SELECT purpose, subject, text, html FROM letters WHERE to_address = :to ORDER BY id")
        .param("to", address)
        .query((row, number) ->
            new Letter(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
        .list();
  }

  /// The newest letter to an address that gets one. Letters are written after the answer.
  Letter last(String address) {
    return to(address).isEmpty() ? awaited(address) : to(address).getLast();
  }

  /// The first letter to an address.
  Letter awaited(String address) {
    return awaited(address, 1);
  }

  /// The same where it is one of several.
  Letter awaited(String address, int letters) {
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(written(address)).hasSize(letters));
    return last(address);
  }
}
