package org.standfirst.newsletters.returns.providers;

import java.util.List;
import org.standfirst.newsletters.returns.Returns;

/// What is made of a provider's call.
sealed interface Heard {
  /// It is theirs. What it reports may be nothing.
  record Believed(List<Returns.Told> reports) implements Heard {}

  /// It bears nothing that it could be believed by.
  record Unsigned() implements Heard {}

  /// What it bears is wrong, or too old.
  record Mistrusted() implements Heard {}

  /// It is theirs, and can't be read.
  record Unreadable() implements Heard {}
}
