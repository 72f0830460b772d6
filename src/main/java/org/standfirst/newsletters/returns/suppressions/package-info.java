/// Addresses that no newsletter goes to: how they come to be there, what staff see of them, and
/// what stays of those whose owner is erased.
@NullMarked
package org.standfirst.newsletters.returns.suppressions;

import org.jspecify.annotations.NullMarked;
