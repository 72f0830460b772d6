package org.standfirst.readers.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.TestDatabase;
import org.standfirst.readers.ReaderId;
import org.standfirst.site.Guest;
import org.standfirst.site.LegalDocument;
import org.standfirst.site.LegalDocuments;
import org.standfirst.site.PaperSettings;

class ConsentsTests {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-02-09T12:00:00Z"), ZoneOffset.UTC);
  private static final ReaderId ANNA = new ReaderId(1);
  private final JdbcClient sql = JdbcClient.create(TestDatabase.fresh());
  private final LegalDocuments documents;
  private final Consents consents;
  private final ChoiceLedger choices = new ChoiceLedger(sql, NOON);

  ConsentsTests() throws IOException {
    documents =
        new LegalDocuments(
            new PaperSettings(
                URI.create("http://localhost"),
                new PaperSettings.Paper(
                    "The Paper", "", Locale.UK, ZoneId.of("Europe/Vilnius"), "Us", "us@a.example")),
            List.of(new Guest("proof_of_work", "", Map.of())),
            List.of());
    consents = new Consents(sql, documents, NOON);
    sql.sql(
            """
            INSERT INTO readers (id, email, password_hash, first_name, last_name,
              adult_attested_at, offers, made_at)
            OVERRIDING SYSTEM VALUE
            VALUES (1, 'anna@lamplighter.example', '', 'Anna', 'Lind', now(), false, now())
            """)
        .update();
  }

  @Test
  void a_consent_says_to_what_when_by_which_form_and_from_where() {
    consents.agree(ANNA, Form.REGISTRATION, "203.0.113.0/24");

    assertThat(consents.of(ANNA, 9))
        .hasSize(3)
        .allSatisfy(each -> {
          LegalDocument document =
              Objects.requireNonNull(documents.document(each.document(), each.version()));
          assertThat(each.wordingSha256()).isEqualTo(document.wording());
          assertThat(each.agreedAt()).isEqualTo(NOON.instant());
          assertThat(each.form()).isEqualTo(Form.REGISTRATION);
          assertThat(each.place()).isEqualTo("203.0.113.0/24");
        });
    assertThat(consents.outstanding(ANNA)).isEmpty();
  }

  @Test
  void whoever_agreed_to_an_older_version_is_asked_about_the_new_one_alone() {
    LegalDocument old = Objects.requireNonNull(documents.document("terms", "1"));
    consents.agree(ANNA, Form.REGISTRATION, "");
    consents.agree(ANNA, List.of(old), Form.REGISTRATION, "");

    assertThat(consents.outstanding(ANNA)).extracting(LegalDocument::name).containsExactly("terms");
  }

  @Test
  void an_older_version_keeps_its_words_and_says_nothing_new() {
    for (LegalDocument each : documents.all()) {
      LegalDocument first = Objects.requireNonNull(documents.document(each.name(), "1"));
      assertThat(first.wording()).isNotEqualTo(each.wording());
      assertThat(first.changes()).isEmpty();
      assertThat(each.changes()).isNotEmpty();
    }
    assertThat(documents.document("terms", "99")).isNull();
  }

  @Test
  void however_often_someone_agreed_the_latest_counts_of_each_document() {
    LegalDocument terms = Objects.requireNonNull(documents.document("terms"));
    consents.agree(ANNA, Form.REGISTRATION, "");
    for (int i = 0; i < 250; i++) {
      consents.agree(ANNA, List.of(terms), Form.NEW_TERMS, "");
    }

    assertThat(consents.outstanding(ANNA)).isEmpty();
    assertThat(consents.of(ANNA, 9)).hasSize(9);
  }

  @Test
  void nobody_changes_or_removes_a_line() {
    consents.agree(ANNA, Form.REGISTRATION, "");
    choices.note(ANNA, ChoiceLedger.OFFERS, true, new ChoiceLedger.Where(Form.REGISTRATION, ""));

    for (String statement :
        List.of(
            "UPDATE consents SET version = '7'",
            "DELETE FROM consents",
            "UPDATE choices SET allowed = false",
            "DELETE FROM choices",
            "TRUNCATE consents",
            "TRUNCATE choices",
            "TRUNCATE readers CASCADE")) {
      assertThatThrownBy(() -> sql.sql(statement).update())
          .as(statement)
          .isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  void the_ledgers_go_with_their_reader() {
    consents.agree(ANNA, Form.REGISTRATION, "");
    choices.note(ANNA, ChoiceLedger.OFFERS, true, new ChoiceLedger.Where(Form.REGISTRATION, ""));

    sql.sql("DELETE FROM readers").update();

    assertThat(consents.of(ANNA, 9)).isEmpty();
    assertThat(choices.of(ANNA, 9)).isEmpty();
  }
}
