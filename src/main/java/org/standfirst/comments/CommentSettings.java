package org.standfirst.comments;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What readers may write, and how long they may change it.
@ConfigurationProperties("standfirst.comments")
public record CommentSettings(
    /// The most characters a comment may have.
    @DefaultValue("3000") int longest,
    /// How long its writer may change a comment.
    @DefaultValue("5m") Duration editable) {
  private static final int SHORTEST = 100;
  private static final int LONGEST = 3000;

  public CommentSettings {
    if (longest < SHORTEST || longest > LONGEST) {
      throw new IllegalArgumentException("standfirst.comments.longest must be 100 to 3000");
    }
    if (editable.isNegative()) {
      throw new IllegalArgumentException("standfirst.comments.editable must not be negative");
    }
  }
}
