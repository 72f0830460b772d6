package org.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LegalDocumentsTests {
  private static LegalDocument document(String name, String check) {
    return document(name, check, "opens_not_counted");
  }

  private static LegalDocument document(String name, String check, String circumstance) {
    var paper =
        new PaperSettings.Paper(
            "The Paper", "", Locale.UK, ZoneId.of("Europe/Vilnius"), "Us", "us@a.example");
    try {
      var documents =
          new LegalDocuments(
              new PaperSettings(URI.create("https://paper.example"), paper),
              List.of(new Guest(check, "", Map.of())),
              List.of(new Circumstance(circumstance)));
      return Objects.requireNonNull(documents.document(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<LegalDocument> everyCheck(String name) {
    return Stream.of("proof_of_work", "recaptcha", "turnstile")
        .map(each -> document(name, each))
        .toList();
  }

  @Test
  void each_check_for_robots_is_described_and_no_other() {
    for (String name : List.of("cookies", "privacy")) {
      List<LegalDocument> all = everyCheck(name);
      assertThat(all.get(0).html()).contains("arithmetic").doesNotContain("reCAPTCHA", "Turnstile");
      assertThat(all.get(1).html()).contains("reCAPTCHA").doesNotContain("arithmetic", "Turnstile");
      assertThat(all.get(2).html()).contains("Turnstile").doesNotContain("arithmetic", "reCAPTCHA");
    }
  }

  @Test
  void it_is_said_whether_opened_newsletters_are_counted() {
    String counted = document("privacy", "turnstile", "opens_counted").html();
    String uncounted = document("privacy", "turnstile", "opens_not_counted").html();

    assertThat(counted).contains("tiny picture").doesNotContain("no picture that tells us");
    assertThat(uncounted).contains("no picture that tells us").doesNotContain("tiny picture");
  }

  @Test
  void nothing_is_left_to_be_filled_in() {
    for (String name : List.of("terms", "cookies", "privacy")) {
      assertThat(everyCheck(name)).allSatisfy(each -> assertThat(each.html()).doesNotContain("{"));
    }
  }

  @Test
  void the_wording_that_is_noted_with_a_consent_is_that_which_was_shown() {
    for (String name : List.of("cookies", "privacy")) {
      assertThat(everyCheck(name).stream().map(LegalDocument::wording).distinct()).hasSize(3);
    }
    assertThat(everyCheck("terms").stream().map(LegalDocument::wording).distinct()).hasSize(1);
  }
}
