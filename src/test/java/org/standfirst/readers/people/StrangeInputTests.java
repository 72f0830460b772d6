package org.standfirst.readers.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standfirst.Fuzz;

class StrangeInputTests {
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 9);

  @Test
  void any_address_is_one_or_none() {
    Fuzz.texts(
        List.of(
            "anna.lind+news@lamplighter.example",
            "ž@žalia.example",
            "a@xn--mll-hoa.example",
            "\"a b\"@example.org",
            "a@[127.0.0.1]",
            "a@b@c.example"),
        typed -> {
          switch (EmailAddress.read(typed)) {
            case EmailAddress.Reading.Undeliverable(String problem) ->
                assertThat(problem).startsWith("readers.email.");
            case EmailAddress.Reading.Deliverable(EmailAddress address) -> {
              assertThat(address.address()).matches("[\\x21-\\x7e]{3,254}").contains("@");
              assertThat(EmailAddress.key(address.address())).isEqualTo(address.key());
              assertThat(EmailAddress.key(address.key())).isEqualTo(address.key());
            }
          }
        });
  }

  @Test
  void any_name_is_one_or_none() {
    Fuzz.texts(
        List.of("Zoë", "O’Neill-Šimkutė", "J. R. R.", "李", "Jean  Luc", "d'Arc"),
        typed -> {
          switch (PersonName.read(typed)) {
            case PersonName.Reading.Unfitting(PersonName.Flaw flaw) -> assertThat(flaw).isNotNull();
            case PersonName.Reading.Fitting(PersonName name) -> {
              assertThat(name.name().codePointCount(0, name.name().length())).isBetween(1, 40);
              assertThat(name.name())
                  .doesNotContain("<", ">", "\"", "&", "\r", "\n", "  ", "@", "/", ":")
                  .isEqualTo(name.name().strip());
              assertThat(PersonName.read(name.name()))
                  .isEqualTo(new PersonName.Reading.Fitting(name));
            }
          }
        });
  }

  @Test
  void any_date_is_of_someone_grown_up_or_refused() {
    List<String> samples = List.of("1980-02-29", "9", "2", "1988", "-1", "+5", "0x10");
    Fuzz.texts(
        samples,
        typed -> {
          assertThat(Birth.read(typed, "", "", "", TODAY)).isNotNull();
          assertThat(Birth.read("", typed, "2", "1980", TODAY)).isNotNull();
          assertThat(Birth.read("", "9", typed, "1980", TODAY)).isNotNull();
          if (Birth.read("", "9", "2", typed, TODAY) instanceof Birth.Reading.GrownUp) {
            assertThat(Integer.parseInt(typed.strip())).isBetween(1900, 2008);
          }
        });
  }
}
