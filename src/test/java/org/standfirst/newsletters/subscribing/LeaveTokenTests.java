package org.standfirst.newsletters.subscribing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.TestDatabase;
import org.standfirst.database.Signature;
import org.standfirst.newsletters.NewsletterId;
import org.standfirst.readers.ReaderId;

class LeaveTokenTests {
  private final Signature signature =
      TestDatabase.keys(TestDatabase.fresh()).signature("newsletters.leave");
  private final LeaveToken ofReader =
      new LeaveToken(new Recipient.OfReader(new ReaderId(12)), new NewsletterId(3));
  private final LeaveToken ofAddressee =
      new LeaveToken(new Recipient.OfAddressee(12), new NewsletterId(3));

  @Test
  void a_token_is_read_as_it_was_signed() {
    assertThat(LeaveToken.read(ofReader.signed(signature), signature)).isEqualTo(ofReader);
    assertThat(LeaveToken.read(ofAddressee.signed(signature), signature)).isEqualTo(ofAddressee);
    assertThat(ofReader.signed(signature)).startsWith("r12-3-").matches("[A-Za-z0-9_-]{28}");
  }

  @Test
  void nobody_makes_anothers_of_their_own() {
    String own = ofReader.signed(signature);

    assertThat(LeaveToken.read(own.replace("r12", "r13"), signature)).isNull();
    assertThat(LeaveToken.read(own.replace("r12", "a12"), signature)).isNull();
    assertThat(LeaveToken.read(own.replace("-3-", "-4-"), signature)).isNull();
    assertThat(LeaveToken.read(own.replace("r12", "r012"), signature)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "r",
        "r12-3-",
        "r12-3",
        "x12-3-aaaaaaaaaaaaaaaaaaaaaa",
        "r99999999999999999999-1-a"
      })
  void what_is_no_token_is_none(String text) {
    assertThat(LeaveToken.read(text, signature)).isNull();
  }
}
