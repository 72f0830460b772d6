package org.standfirst.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseCheckTests {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgres://anna:Tar7barrel@db.example/standfirst",
        "jdbc:postgresql://127.0.0.1:1/standfirst?user=anna&password=Tar7barrel",
        "jdbc:postgresql://127.0.0.1:1/standfirst?sslpassword=Tar7barrel&ssl=true",
        "jdbc:postgresql://anna:Tar7barrel@127.0.0.1:1/standfirst",
        "jdbc:postgresql://anna:Tar7barrel@127.0.0.1:x/standfirst",
        "jdbc:postgresql://anna:Tar7barrel?more@127.0.0.1:1/standfirst",
        "jdbc:postgresql://127.0.0.1:port/standfirst?password=Tar7barrel"
      })
  void a_refusal_says_the_address_without_its_secrets(String url) {
    var address = new DatabaseAddress(url, "anna", "Tar7barrel");

    assertThatThrownBy(() -> DatabaseCheck.check(address))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("/standfirst")
        .hasMessageContaining("standfirst.database.url")
        .hasMessageNotContaining("Tar7barrel");
    assertThat(address.toString()).doesNotContain("Tar7barrel").contains("/standfirst");
  }

  @Test
  void a_password_with_a_question_mark_and_a_slash_is_not_said() {
    String url = "jdbc:postgresql://anna:Tar7barrel?a/b@db.example/standfirst?ssl=true";

    assertThat(new DatabaseAddress(url, "anna", "x").shown()).isEqualTo("jdbc:postgresql://…");
  }

  @Test
  void an_address_without_secrets_is_said_as_it_is() {
    var address = new DatabaseAddress("jdbc:postgresql://db.example/standfirst", "anna", "x");

    assertThat(address.shown()).isEqualTo("jdbc:postgresql://db.example/standfirst");
  }
}
