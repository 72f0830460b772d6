/// What the package readers.throttle does, in sentences.
@NullMarked
package org.standfirst.readers.throttle;

import org.jspecify.annotations.NullMarked;
