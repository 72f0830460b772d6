/// Registering, in place or on its own page.
@NullMarked
package org.standfirst.readers.registration;

import org.jspecify.annotations.NullMarked;
