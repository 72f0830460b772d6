/// What the package newsletters.subscribing does, in sentences.
@NullMarked
package org.standfirst.newsletters.subscribing;

import org.jspecify.annotations.NullMarked;
