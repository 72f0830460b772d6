package org.standfirst.newsletters.mime;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Base64;

/// Signs mails, one after the other, with one key.
final class Dkim {
  private static final String[] SIGNED = {
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "List-Unsubscribe",
    "List-Unsubscribe-Post",
    "MIME-Version",
    "Content-Type"
  };
  private static final int WIDTH = 72;
  private final DkimKey key;
  private final String opening;
  private final MessageDigest digest;
  private final Signature signature;
  private final Relaxed relaxed = new Relaxed();

  Dkim(DkimKey key) {
    this.key = key;
    this.opening =
        "DKIM-Signature: v=1; a=%s; c=relaxed/relaxed;\r\n d=%s; s=%s;\r\n h=%s;\r\n bh="
            .formatted(
                key.rsa() ? "rsa-sha256" : "ed25519-sha256",
                key.domain(),
                key.selector(),
                String.join(":\r\n  ", SIGNED));
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
      this.signature = Signature.getInstance(key.rsa() ? "SHA256withRSA" : "Ed25519");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The header that is to stand before the message.
  byte[] signature(byte[] message, int length) {
    int body = body(message);
    Ink ink = relaxed.ink();
    ink.clear();
    relaxed.body(message, body, length);
    digest.update(ink.bytes(), 0, ink.length());
    byte[] header = (opening + base64(digest.digest()) + ";\r\n b=").getBytes(US_ASCII);

    ink.clear();
    for (String each : SIGNED) {
      int from = header(message, body, each);
      relaxed.header(message, from, end(message, from));
      ink.put("\r\n");
    }
    relaxed.header(header, 0, header.length);
    return new Ink(1024).put(header).put(folded(base64(signature(ink)))).put("\r\n").copy();
  }

  private byte[] signature(Ink ink) {
    try {
      signature.initSign(key.key());
      if (key.rsa()) {
        signature.update(ink.bytes(), 0, ink.length());
      } else {
        digest.update(ink.bytes(), 0, ink.length());
        signature.update(digest.digest());
      }
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static String folded(String base64) {
    var folded = new StringBuilder();
    for (int from = 0; from < base64.length(); from += WIDTH) {
      folded.append(from == 0 ? "" : "\r\n ");
      folded.append(base64, from, Math.min(base64.length(), from + WIDTH));
    }
    return folded.toString();
  }

  private static int body(byte[] message) {
    int i = 0;
    while (message[i] != '\r' || message[i + 2] != '\r') {
      i++;
    }
    return i + 4;
  }

  private static int header(byte[] message, int body, String name) {
    for (int from = 0; from < body; from = end(message, from)) {
      int i = 0;
      while (i < name.length() && message[from + i] == name.charAt(i)) {
        i++;
      }
      if (i == name.length() && message[from + i] == ':') {
        return from;
      }
    }
    throw new IllegalStateException("the mail has no " + name);
  }

  private static int end(byte[] message, int from) {
    int i = from;
    while (message[i] != '\n' || message[i + 1] == ' ') {
      i++;
    }
    return i + 1;
  }
}
