package org.standfirst.newsletters.deliveries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.standfirst.newsletters.relays.TestRelays;

class ReleasingTests {
  private final PostOffice office = new PostOffice();

  @AfterEach
  void close() {
    office.close();
  }

  /// A database that is away.
  private static final class Away extends AbstractDataSource {
    @Override
    public Connection getConnection() throws SQLException {
      throw new SQLException("away", "08001");
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return getConnection();
    }
  }

  /// A house in which nothing goes on.
  private static final class Quiet implements Courtesy.House {
    @Override
    public long requests() {
      return 0;
    }

    @Override
    public long copies() {
      return 0;
    }

    @Override
    public long work() {
      return 0;
    }

    @Override
    public double load() {
      return 0;
    }

    @Override
    public int processors() {
      return 2;
    }
  }

  @Test
  void what_waits_for_a_relay_that_rests_stays_there_while_no_other_can_be_asked() {
    var releasing =
        new Releasing(
            office.store(),
            new Stock(),
            Duration.ofMinutes(20),
            (_, _, _) -> {
              throw new AssertionError("nothing is answered");
            });
    var resting = new Lane(TestRelays.resting("north"), releasing.shift());
    var limited = new Lane(TestRelays.limited(10, new Away()), releasing.shift());
    for (int i = 0; i < 3; i++) {
      resting.add(LaneTests.copy(i));
    }
    releasing.to(new Lanes(List.of(resting, limited)), new Courtesy(new Quiet(), System::nanoTime));

    assertThatThrownBy(releasing::round).hasRootCauseInstanceOf(SQLException.class);
    assertThat(resting.waiting()).isEqualTo(3);
  }
}
