/// The second factor: an authenticator (RFC 6238), and codes for the day it is lost.
@NullMarked
package org.standfirst.readers.secondfactor;

import org.jspecify.annotations.NullMarked;
