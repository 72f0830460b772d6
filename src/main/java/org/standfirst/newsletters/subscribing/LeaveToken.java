package org.standfirst.newsletters.subscribing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.database.Signature;
import org.standfirst.newsletters.NewsletterId;
import org.standfirst.readers.ReaderId;

/// Who may leave which newsletter by a link, without signing in and for ever: `r12-3-` or `a12-3-`
/// and a signature. It can do nothing but let somebody have less of that newsletter, or as much
/// again as before.
public record LeaveToken(Recipient recipient, NewsletterId newsletter) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<words>(?<kind>[ra])(?<id>\\d{1,18})-(?<newsletter>\\d{1,18}))-(?<sign>.{22})");

  /// The token as it stands in links.
  public String signed(Signature signature) {
    String words =
        switch (recipient) {
              case Recipient.OfReader(ReaderId id) -> "r" + id.value();
              case Recipient.OfAddressee(long id) -> "a" + id;
            }
            + "-"
            + newsletter.value();
    return words + "-" + signature.of(words);
  }

  /// Reads a token; null where it is none of ours.
  public static @Nullable LeaveToken read(String token, Signature signature) {
    Matcher parts = FORM.matcher(token);
    if (!parts.matches() || !signature.isOf(parts.group("words"), parts.group("sign"))) {
      return null;
    }
    long id = Long.parseLong(parts.group("id"));
    return new LeaveToken(
        parts.group("kind").equals("r")
            ? new Recipient.OfReader(new ReaderId(id))
            : new Recipient.OfAddressee(id),
        new NewsletterId(Long.parseLong(parts.group("newsletter"))));
  }
}
