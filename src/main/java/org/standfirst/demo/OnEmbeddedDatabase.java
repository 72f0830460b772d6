package org.standfirst.demo;

import org.springframework.core.env.Environment;
import org.standfirst.site.Choice;

/// True where the program stands on its own PostgreSQL: the demo exists nowhere else.
class OnEmbeddedDatabase extends Choice {
  @Override
  protected boolean isMade(Environment settings) {
    return settings.getProperty("standfirst.database.url", "").isBlank();
  }
}
