/// All that is kept of a reader, in one file of theirs.
@NullMarked
package org.standfirst.readers.download;

import org.jspecify.annotations.NullMarked;
