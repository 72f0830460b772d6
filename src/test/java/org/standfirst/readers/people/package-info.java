/// What the package readers.people does, in sentences.
@NullMarked
package org.standfirst.readers.people;

import org.jspecify.annotations.NullMarked;
