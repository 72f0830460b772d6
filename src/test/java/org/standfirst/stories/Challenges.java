package org.standfirst.stories;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Does what the page's script does.
final class Challenges {
  private Challenges() {}

  static String solve(String json) throws Exception {
    JsonNode challenge = new JsonMapper().readTree(json);
    String salt = challenge.get("salt").asString();
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    for (int number = 0; number <= challenge.get("max").asInt(); number++) {
      byte[] digest = sha256.digest((salt + ":" + number).getBytes(StandardCharsets.US_ASCII));
      if (HexFormat.of().formatHex(digest).equals(challenge.get("target").asString())) {
        return salt + ":" + number + ":" + challenge.get("signature").asString();
      }
    }
    throw new AssertionError("no number fits");
  }
}
