package org.standfirst.newsletters.subscribing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.database.SigningKeys;
import org.standfirst.newsletters.NewsletterId;
import org.standfirst.site.PaperSettings;

/// The addresses at which newsletters are left.
@Component
public class LeaveLinks {
  /// Before the token.
  public static final String PATH = "/newsletters/leave/";

  private static final String KEY = "newsletters.leave";
  private final SigningKeys keys;
  private final PaperSettings settings;

  LeaveLinks(SigningKeys keys, PaperSettings settings) {
    this.keys = keys;
    this.settings = settings;
  }

  /// Where somebody leaves a newsletter: the whole address, for letters and their headers.
  public String address(Recipient recipient, NewsletterId newsletter) {
    return settings.absolute(path(recipient, newsletter));
  }

  /// The same on this site.
  public String path(Recipient recipient, NewsletterId newsletter) {
    return PATH + new LeaveToken(recipient, newsletter).signed(keys.signature(KEY));
  }

  /// Reads what stands behind [#PATH]; null where it is none of ours.
  public @Nullable LeaveToken read(String token) {
    return LeaveToken.read(token, keys.signature(KEY));
  }
}
