/// What the package newsletters.deliveries does, in sentences.
@NullMarked
package org.standfirst.newsletters.deliveries;

import org.jspecify.annotations.NullMarked;
