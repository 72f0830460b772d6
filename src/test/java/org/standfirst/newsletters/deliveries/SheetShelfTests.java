package org.standfirst.newsletters.deliveries;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.standfirst.database.StartRefused;
import org.standfirst.mail.MailSettings;
import org.standfirst.newsletters.mime.Copy;
import org.standfirst.newsletters.mime.Party;

class SheetShelfTests {
  private static final MailSettings MAIL =
      new MailSettings(
          null,
          new MailSettings.Smtp(null, 25, null, "", null, false, false, 1, Duration.ofSeconds(1)));
  private final PostOffice office = new PostOffice();
  private Runnable onceRead = () -> {};

  @AfterEach
  void close() {
    office.close();
  }

  /// After something was read, and before whoever reads has it.
  private final class Slow extends DelegatingDataSource {
    Slow() {
      super(office.source());
    }

    @Override
    public Connection getConnection() throws SQLException {
      Connection connection = super.getConnection();
      return (Connection)
          Proxy.newProxyInstance(
              Connection.class.getClassLoader(),
              new Class<?>[] {Connection.class},
              (_, method, arguments) -> {
                if (method.getName().equals("close")) {
                  onceRead.run();
                }
                try {
                  return method.invoke(connection, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              });
    }
  }

  private long printed(String subject) {
    long issue = office.issue(0).value();
    office
        .sql
        .sql(
            """
            INSERT INTO issue_sheets (issue, variant, kind, subject, html, text)
            VALUES (:issue, 'A', 'reader', :subject, '<p>Good morning</p>', 'Good morning')
            """)
        .param("issue", issue)
        .param("subject", subject)
        .update();
    return issue;
  }

  @Test
  void a_mail_that_is_printed_anew_while_it_is_read_is_read_again() {
    long issue = printed("Mistaken");
    SheetShelf shelf = shelf(Papers.UNSIGNED);
    var key = new SheetShelf.Key(issue, "A", "reader");
    onceRead =
        () -> {
          office.sql.sql("UPDATE issue_sheets SET subject = 'Corrected'").update();
          shelf.heard(Long.toString(issue));
        };
    shelf.sheet(key);
    onceRead = () -> {};

    assertThat(mail(shelf.sheet(key))).contains("Subject: Corrected");
  }

  private SheetShelf shelf(DkimKeys keys) {
    return new SheetShelf(
        JdbcClient.create(new Slow()), Papers.PAPER, MAIL, keys, office.announcements);
  }

  @Test
  void mails_are_signed_where_there_is_a_key(@TempDir Path folder) throws Exception {
    byte[] key =
        KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate().getEncoded();
    Path file =
        Files.writeString(
            folder.resolve("key.pem"),
            "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getEncoder().encodeToString(key)
                + "\n-----END PRIVATE KEY-----\n");
    SheetShelf shelf = shelf(new DkimKeys(new DkimSettings("lamplighter.example", "one", file)));

    assertThat(mail(shelf.sheet(new SheetShelf.Key(printed("Good morning"), "A", "reader"))))
        .startsWith("DKIM-Signature: ")
        .contains("d=lamplighter.example; s=one;");
    assertThatThrownBy(() ->
            new DkimKeys(new DkimSettings("lamplighter.example", "one", folder.resolve("none"))))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("standfirst.newsletter.dkim");
    assertThatThrownBy(() -> new DkimKeys(new DkimSettings("lamplighter.example", "", null)))
        .isInstanceOf(StartRefused.class);
  }

  private static String mail(SheetShelf.Laid laid) {
    var copy =
        new Copy(
            new Party("Anna", "anna@example.org"),
            "1@example.org",
            "https://example.org/leave",
            null,
            _ -> null);
    return new String(laid.sheet().message(copy), US_ASCII);
  }
}
