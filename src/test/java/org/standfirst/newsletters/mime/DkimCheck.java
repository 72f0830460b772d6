package org.standfirst.newsletters.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Checks a signature as RFC 6376 has it, by regular expressions rather than by our own program.
final class DkimCheck {
  private DkimCheck() {}

  static boolean valid(byte[] bytes, int index, PublicKey key) throws Exception {
    String mail = new String(bytes, ISO_8859_1);
    int end = mail.indexOf("\r\n\r\n");
    List<String> headers =
        new ArrayList<>(List.of(mail.substring(0, end).split("\r\n(?![ \t])", -1)));
    String signature =
        headers.stream().filter(each -> each.startsWith("DKIM-Signature:")).toList().get(index);
    Map<String, String> tags = new HashMap<>();
    for (String tag : signature.substring(signature.indexOf(':') + 1).split(";", -1)) {
      String[] pair = tag.split("=", 2);
      tags.put(pair[0].strip(), pair[1].replaceAll("\\s", ""));
    }
    var sha = MessageDigest.getInstance("SHA-256");
    String hash = base64(sha.digest(body(mail.substring(end + 4)).getBytes(ISO_8859_1)));
    if (!hash.equals(tags.get("bh"))) {
      return false;
    }
    var signed = new StringBuilder();
    for (String name : tags.getOrDefault("h", "").split(":", -1)) {
      String start = name.toLowerCase(Locale.ROOT) + ":";
      headers.stream()
          .filter(each -> each.toLowerCase(Locale.ROOT).startsWith(start))
          .forEach(each -> signed.append(header(each)).append("\r\n"));
    }
    signed.append(header(signature.replaceAll("(?s)(\\bb=)[A-Za-z0-9+/=\\s]+$", "$1")));
    byte[] data = signed.toString().getBytes(ISO_8859_1);
    boolean rsa = "rsa-sha256".equals(tags.get("a"));
    Signature verifier = Signature.getInstance(rsa ? "SHA256withRSA" : "Ed25519");
    verifier.initVerify(key);
    verifier.update(rsa ? data : sha.digest(data));
    return verifier.verify(Base64.getDecoder().decode(tags.getOrDefault("b", "")));
  }

  private static String header(String header) {
    int colon = header.indexOf(':');
    String value = header.substring(colon + 1).replaceAll("\r\n", "").replaceAll("[ \t]+", " ");
    return header.substring(0, colon).toLowerCase(Locale.ROOT).strip() + ":" + value.strip();
  }

  private static String body(String body) {
    return body.replaceAll("[ \t]+", " ")
        .replaceAll(" \r\n", "\r\n")
        .replaceAll("(\r\n)+$", "\r\n");
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
