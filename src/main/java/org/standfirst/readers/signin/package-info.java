/// The ways in, the way out, and a new password.
@NullMarked
package org.standfirst.readers.signin;

import org.jspecify.annotations.NullMarked;
