/// Leaving for good: asking for it, thinking better of it, and being erased.
@NullMarked
package org.standfirst.readers.erasure;

import org.jspecify.annotations.NullMarked;
