/// What the package readers.codes does, in sentences.
@NullMarked
package org.standfirst.readers.codes;

import org.jspecify.annotations.NullMarked;
