package org.standfirst.readers;

import java.util.Set;
import org.standfirst.site.Greeting;

/// Who stands before a page.
public sealed interface Visitor {
  /// How the frame greets them.
  Greeting greeting();

  /// Someone without an account, or not signed in.
  ///
  /// @param meter what their browser carries of the wall's meter, unverified; empty where nothing
  record Stranger(String meter) implements Visitor {
    @Override
    public Greeting greeting() {
      return Greeting.STRANGER;
    }
  }

  /// Someone with an account.
  sealed interface Registered extends Visitor {
    ReaderId id();

    /// What they may do in the newsroom; most may do nothing.
    Set<Role> roles();
  }

  /// Registered, the address not yet confirmed.
  record Pending(ReaderId id) implements Registered {
    @Override
    public Set<Role> roles() {
      return Set.of();
    }

    @Override
    public Greeting greeting() {
      return Greeting.PENDING;
    }
  }

  /// Registered and confirmed; staff are readers with roles.
  record Reader(ReaderId id, Set<Role> roles) implements Registered {
    @Override
    public Greeting greeting() {
      return Greeting.READER;
    }
  }

  /// A reader whom every Premium article is open to.
  record Subscriber(ReaderId id, Set<Role> roles) implements Registered {
    @Override
    public Greeting greeting() {
      return Greeting.READER;
    }
  }
}
