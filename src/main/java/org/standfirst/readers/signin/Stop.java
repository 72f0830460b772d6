package org.standfirst.readers.signin;

import java.util.Optional;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.session.Proofs;
import org.standfirst.site.ReturnPath;

/// Something that may stand between signing in and going on, such as new terms or a second factor.
/// Each module or package that has one offers it as a bean, ordered by `@Order`; the first that
/// stops someone is shown.
public interface Stop {
  /// The path at which to stop, from where it goes on to `returnTo`; empty: nothing to stop for.
  Optional<String> before(ReturnPath returnTo, ReaderId reader, Proofs proofs);
}
