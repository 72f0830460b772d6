/// Sign-in by OpenID Connect: which providers there are, the way there and back, whom it leads to,
/// and what a reader has linked.
@NullMarked
package org.standfirst.readers.openid;

import org.jspecify.annotations.NullMarked;
