/// What the package readers.erasure does, in sentences.
@NullMarked
package org.standfirst.readers.erasure;

import org.jspecify.annotations.NullMarked;
