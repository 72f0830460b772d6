/// Issues before they are sent: looked at as each kind of recipient will see them, checked, and
/// sent to a few to be tried.
@NullMarked
package org.standfirst.newsletters.proofs;

import org.jspecify.annotations.NullMarked;
