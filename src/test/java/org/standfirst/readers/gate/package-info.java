/// What the package readers.gate does, in sentences.
@NullMarked
package org.standfirst.readers.gate;

import org.jspecify.annotations.NullMarked;
