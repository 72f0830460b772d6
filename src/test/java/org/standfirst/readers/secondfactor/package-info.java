/// What the package readers.secondfactor does, in sentences.
@NullMarked
package org.standfirst.readers.secondfactor;

import org.jspecify.annotations.NullMarked;
