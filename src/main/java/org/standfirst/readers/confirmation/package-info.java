/// Confirming an address.
@NullMarked
package org.standfirst.readers.confirmation;

import org.jspecify.annotations.NullMarked;
