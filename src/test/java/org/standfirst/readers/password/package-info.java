/// What the package readers.password does, in sentences.
@NullMarked
package org.standfirst.readers.password;

import org.jspecify.annotations.NullMarked;
