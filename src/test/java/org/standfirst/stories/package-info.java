/// What people do with the whole product, over HTTP and in a browser.
@NullMarked
package org.standfirst.stories;

import org.jspecify.annotations.NullMarked;
