/// What readers live through, over HTTP, in sentences.
@NullMarked
package org.standfirst.stories;

import org.jspecify.annotations.NullMarked;
