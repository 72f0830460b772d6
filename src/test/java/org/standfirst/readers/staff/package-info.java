/// What the package readers.staff does, in sentences.
@NullMarked
package org.standfirst.readers.staff;

import org.jspecify.annotations.NullMarked;
