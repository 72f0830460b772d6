/// Proving once more who one is, before what can't be undone.
@NullMarked
package org.standfirst.readers.stepup;

import org.jspecify.annotations.NullMarked;
