/// Sessions: what a browser is recognised by, from which it ends, and who remembers it.
@NullMarked
package org.standfirst.readers.session;

import org.jspecify.annotations.NullMarked;
