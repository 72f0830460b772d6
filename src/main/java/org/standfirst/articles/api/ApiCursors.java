package org.standfirst.articles.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.database.SigningKeys;

/// Places in lists as programs carry them: signed, so that they are taken for what they are, and
/// good for the list alone that they were given for.
@Component
class ApiCursors {
  private final SigningKeys keys;

  ApiCursors(SigningKeys keys) {
    this.keys = keys;
  }

  /// A place in a list, in letters that an address takes.
  String seal(String list, String place) {
    String shown =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(place.getBytes(StandardCharsets.UTF_8));
    return shown + "." + keys.signature("api-cursor").of(list + " " + place);
  }

  /// The place; null: this is none of that list's.
  @Nullable String open(String list, String cursor) {
    int end = cursor.indexOf('.');
    if (end < 0) {
      return null;
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor.substring(0, end));
      String place = new String(bytes, StandardCharsets.UTF_8);
      boolean ours =
          keys.signature("api-cursor").isOf(list + " " + place, cursor.substring(end + 1));
      return ours ? place : null;
    } catch (IllegalArgumentException _) {
      return null;
    }
  }
}
