/// What the package readers does, in sentences.
@NullMarked
package org.standfirst.readers;

import org.jspecify.annotations.NullMarked;
