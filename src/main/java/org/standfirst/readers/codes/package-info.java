/// One-time codes: six digits in a letter, typed where they were asked for.
@NullMarked
package org.standfirst.readers.codes;

import org.jspecify.annotations.NullMarked;
