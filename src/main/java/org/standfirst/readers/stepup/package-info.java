/// Asks once more who someone is before they do what can't be undone, and after signing in by the
/// first of two factors.
@NullMarked
package org.standfirst.readers.stepup;

import org.jspecify.annotations.NullMarked;
