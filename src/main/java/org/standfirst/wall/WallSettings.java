package org.standfirst.wall;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much is free.
@ConfigurationProperties("standfirst.wall")
public record WallSettings(
    /// Metered articles a stranger may read in a calendar month; 0: none.
    @DefaultValue("3") int strangersMetered,
    /// Premium articles a reader may read in a calendar month; 0: none.
    @DefaultValue("3") int readersPremium) {

  public WallSettings {
    if (strangersMetered < 0 || strangersMetered > 100 || readersPremium < 0) {
      throw new IllegalArgumentException(
          "standfirst.wall.*: an allowance is a number of readings a month, 0 or more"
              + " (strangers: 100 at the most)");
    }
  }
}
