package org.standfirst.newsletters.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standfirst.DebianPackages;

class DkimTests {
  private static final String HTML =
      "<p>Hello \uE000name\uE001,</p>  \n\n\t<p>two  blanks \t and . dots</p>\n \n.\n\n\n";
  private static KeyPair rsa;
  private static KeyPair curve;

  @BeforeAll
  static void makeKeys() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    rsa = generator.generateKeyPair();
    curve = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
  }

  @Test
  void a_signed_mail_is_found_genuine() throws Exception {
    byte[] bytes = signed("Anna");
    assertThat(DkimCheck.valid(bytes, 0, rsa.getPublic())).isTrue();
    assertThat(DkimCheck.valid(bytes, 1, curve.getPublic())).isTrue();
    assertThat(Mails.Opened.of(Mails.fit(bytes)).header("DKIM-Signature"))
        .contains("d=example.org", "s=old", "c=relaxed/relaxed", "a=rsa-sha256");
  }

  @Test
  void each_copy_is_signed_anew() throws Exception {
    Copier copier = sheet().copier();
    for (String name : List.of("", "Anna", "  two  blanks  ", "山田花子".repeat(30))) {
      byte[] bytes =
          copier.message(Mails.copy(new Party(name, "a@example.net"), Map.of("name", name)));
      assertThat(DkimCheck.valid(bytes, 0, rsa.getPublic())).isTrue();
      assertThat(DkimCheck.valid(bytes, 1, curve.getPublic())).isTrue();
    }
  }

  @Test
  void a_mail_that_was_changed_is_not() throws Exception {
    String mail = new String(signed("Anna"), ISO_8859_1);
    for (String part : List.of("Hello", "To: \"Anna\"", "leave/r1", "Good morning", "7.42.sig")) {
      byte[] changed = mail.replace(part, part + "x").getBytes(ISO_8859_1);
      assertThat(DkimCheck.valid(changed, 0, rsa.getPublic())).as(part).isFalse();
      assertThat(DkimCheck.valid(changed, 1, curve.getPublic())).as(part).isFalse();
    }
  }

  @Test
  void other_peoples_software_finds_it_genuine(@TempDir Path folder) throws Exception {
    String python =
        DebianPackages.foundOrInstalled(DkimTests::python, "python3-dkim", "python3-nacl");
    assumeTrue(python != null, "python3-dkim can't be had here, so its opinion wasn't asked for");
    Path mail = Files.write(folder.resolve("mail.eml"), signed("Anna 山田"));
    Path script =
        Files.writeString(
            folder.resolve("check.py"),
            """
            import dkim, sys
            records = {b"old._domainkey.example.org.": sys.argv[2].encode(),
                       b"new._domainkey.example.org.": sys.argv[3].encode()}
            mail = dkim.DKIM(open(sys.argv[1], "rb").read())
            for index in (0, 1):
                print(mail.verify(idx=index, dnsfunc=lambda name, timeout=5: records[name]))
            """);
    String raw = base64(Arrays.copyOfRange(curve.getPublic().getEncoded(), 12, 44));
    Process check =
        new ProcessBuilder(
                python,
                script.toString(),
                mail.toString(),
                "v=DKIM1; k=rsa; p=" + base64(rsa.getPublic().getEncoded()),
                "v=DKIM1; k=ed25519; p=" + raw)
            .redirectErrorStream(true)
            .start();
    String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said.strip().lines()).containsExactly("True", "True");
  }

  private static @Nullable String python() {
    for (String each : List.of("/usr/bin/python3", "python3")) {
      try {
        if (new ProcessBuilder(each, "-c", "import dkim, nacl")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor()
            == 0) {
          return each;
        }
      } catch (IOException _) {
        // then another
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    return null;
  }

  @Test
  void a_key_is_read_as_openssl_writes_it() throws Exception {
    byte[] pkcs8 = rsa.getPrivate().getEncoded();
    byte[] pkcs1 = Arrays.copyOfRange(pkcs8, 26, pkcs8.length);
    assertThat(DkimKey.of("example.org", "x", pem("RSA PRIVATE KEY", pkcs1)).key())
        .isEqualTo(rsa.getPrivate());
    assertThat(DkimKey.of("example.org", "x", "text before\n" + pem("PRIVATE KEY", pkcs8)).key())
        .isEqualTo(rsa.getPrivate());
  }

  @Test
  void what_is_no_key_is_refused() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    String other = pem("PRIVATE KEY", generator.generateKeyPair().getPrivate().getEncoded());
    KeyPairGenerator weak = KeyPairGenerator.getInstance("RSA");
    weak.initialize(512);
    String small = pem("PRIVATE KEY", weak.generateKeyPair().getPrivate().getEncoded());
    for (String each : List.of("", "x", other, small, pem("PRIVATE KEY", new byte[] {1, 2, 3}))) {
      assertThatThrownBy(() -> DkimKey.of("example.org", "x", each))
          .isInstanceOf(IllegalArgumentException.class);
    }
    String good = pem("PRIVATE KEY", curve.getPrivate().getEncoded());
    assertThatThrownBy(() -> DkimKey.of("example.org;", "x", good))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] signed(String name) {
    return sheet().message(Mails.copy(Map.of("name", name)));
  }

  private static Sheet sheet() {
    return Sheet.of(
        Mails.words(HTML, "Hello \uE000name\uE001"),
        List.of(
            DkimKey.of("example.org", "old", pem("PRIVATE KEY", rsa.getPrivate().getEncoded())),
            DkimKey.of("example.org", "new", pem("PRIVATE KEY", curve.getPrivate().getEncoded()))));
  }

  private static String pem(String kind, byte[] key) {
    return "-----BEGIN " + kind + "-----\n" + mime(key) + "\n-----END " + kind + "-----\n";
  }

  private static String mime(byte[] bytes) {
    return Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
