/// How often who may try what.
@NullMarked
package org.standfirst.readers.throttle;

import org.jspecify.annotations.NullMarked;
