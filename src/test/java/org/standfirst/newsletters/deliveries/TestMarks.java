package org.standfirst.newsletters.deliveries;

import org.standfirst.database.SigningKeys;
import org.standfirst.site.PaperSettings;

/// Makes what signs our copies.
public final class TestMarks {
  private TestMarks() {}

  public static DeliveryToken tokens(SigningKeys keys) {
    return new DeliveryToken(keys);
  }

  public static MessageIds ids(SigningKeys keys, PaperSettings settings) {
    return new MessageIds(keys, settings);
  }
}
