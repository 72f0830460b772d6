/// The letters that readers get, who may wish for one, and the links in them.
@NullMarked
package org.standfirst.readers.letters;

import org.jspecify.annotations.NullMarked;
