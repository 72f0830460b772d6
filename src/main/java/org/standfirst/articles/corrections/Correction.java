package org.standfirst.articles.corrections;

import java.time.Instant;
import org.springframework.jdbc.core.SimplePropertyRowMapper;

/// Something that was wrong in an article and has been put right.
///
/// @param words what was wrong, and what is right
public record Correction(String words, Instant correctedAt) {
  static final SimplePropertyRowMapper<Correction> ROW =
      new SimplePropertyRowMapper<>(Correction.class);
}
