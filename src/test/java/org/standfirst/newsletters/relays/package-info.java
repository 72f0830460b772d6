/// What the package newsletters.relays does, in sentences.
@NullMarked
package org.standfirst.newsletters.relays;

import org.jspecify.annotations.NullMarked;
