/// What the package readers.session does, in sentences.
@NullMarked
package org.standfirst.readers.session;

import org.jspecify.annotations.NullMarked;
