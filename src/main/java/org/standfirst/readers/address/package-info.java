/// Moving an account to another address: confirmed from the new one, undone from the old one.
@NullMarked
package org.standfirst.readers.address;

import org.jspecify.annotations.NullMarked;
