/// Passwords: which may be chosen, and how they are kept.
@NullMarked
package org.standfirst.readers.password;

import org.jspecify.annotations.NullMarked;
