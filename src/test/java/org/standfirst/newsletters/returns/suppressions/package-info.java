/// Which addresses are written to no more.
@NullMarked
package org.standfirst.newsletters.returns.suppressions;

import org.jspecify.annotations.NullMarked;
