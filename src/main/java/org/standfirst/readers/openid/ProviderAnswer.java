package org.standfirst.readers.openid;

import java.util.regex.Pattern;
import org.standfirst.site.Fields;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What a browser brings back from a provider. None of it is believed: the code is worth what the
/// provider gives for it, and names are shown in a form to be changed.
///
/// @param error the provider's word for what went wrong; empty: nothing
/// @param sender who says to have answered (RFC 9207); empty: nobody does
record ProviderAnswer(String code, String error, String sender, String firstName, String lastName) {
  private static final int LONGEST = 4096;
  private static final Pattern WORD = Pattern.compile("[a-z_]{1,60}");

  ProviderAnswer {
    code = code.length() > LONGEST || code.indexOf('\0') >= 0 ? "" : code;
    error = error.isEmpty() || WORD.matcher(error).matches() ? error : "unreadable";
    sender = Fields.echoOf(sender);
    firstName = Fields.echoOf(firstName);
    lastName = Fields.echoOf(lastName);
  }

  /// The answer in a form that was posted. Apple tells the names there, once.
  static ProviderAnswer of(Fields fields, ObjectMapper json) {
    JsonNode name = user(fields.text("user"), json).path("name");
    return new ProviderAnswer(
        fields.text("code"),
        fields.text("error"),
        fields.text("iss"),
        name.path("firstName").asString(""),
        name.path("lastName").asString(""));
  }

  private static JsonNode user(String text, ObjectMapper json) {
    try {
      return text.length() > LONGEST ? json.createObjectNode() : json.readTree(text);
    } catch (JacksonException _) {
      return json.createObjectNode();
    }
  }

  /// The code is nobody's business but the provider's.
  @Override
  public String toString() {
    return "ProviderAnswer";
  }
}
