/// The reader's own page.
@NullMarked
package org.standfirst.readers.account;

import org.jspecify.annotations.NullMarked;
