/// To which words a reader agreed.
@NullMarked
package org.standfirst.readers.consent;

import org.jspecify.annotations.NullMarked;
