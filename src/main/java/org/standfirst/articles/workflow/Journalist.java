package org.standfirst.articles.workflow;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Role;

/// One of the newsroom at work.
///
/// @param place from where, for the audit trail
public record Journalist(ReaderId id, Set<Role> roles, String place) {
  /// Whether every article is theirs to change and to publish. Reporters have their own alone.
  public boolean edits() {
    return roles.contains(Role.EDITOR);
  }

  /// Whether an article is theirs to write.
  ///
  /// @param owner whose it is; null: nobody's
  public boolean writes(@Nullable ReaderId owner) {
    return edits() || id.equals(owner);
  }
}
