/// Passkeys: adding one, signing in by one, and looking after them. The ceremonies are verified by
/// Spring Security; challenges, pages and sessions are our own.
@NullMarked
package org.standfirst.readers.passkeys;

import org.jspecify.annotations.NullMarked;
