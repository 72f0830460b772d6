package org.standfirst.newsletters.deliveries;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.standfirst.database.Signature;
import org.standfirst.database.SigningKeys;
import org.standfirst.site.PaperSettings;

/// The Message-ID of a copy: the same whenever it is made, and nobody else can make it.
@Component
public class MessageIds {
  private static final Pattern FORM =
      Pattern.compile(
          "<?(?<words>\\d{1,18}\\.(?<delivery>\\d{1,18}))\\.(?<sign>[A-Za-z0-9_-]{22})@.*");
  private static final String PURPOSE = "message-id";
  private final SigningKeys keys;
  private final String host;

  MessageIds(SigningKeys keys, PaperSettings settings) {
    this.keys = keys;
    this.host = settings.url().getHost();
  }

  /// Without the angle brackets.
  public String of(long issue, long delivery) {
    String words = issue + "." + delivery;
    return words + "." + signature().of(words) + "@" + host;
  }

  /// The delivery that it names, with the brackets or without; empty where it is none of ours.
  public OptionalLong read(String messageId) {
    Matcher parts = FORM.matcher(messageId.strip());
    return parts.matches() && signature().isOf(parts.group("words"), parts.group("sign"))
        ? OptionalLong.of(Long.parseLong(parts.group("delivery")))
        : OptionalLong.empty();
  }

  private Signature signature() {
    return keys.signature("newsletters." + PURPOSE);
  }
}
