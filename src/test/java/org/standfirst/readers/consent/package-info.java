/// What the package readers.consent does, in sentences.
@NullMarked
package org.standfirst.readers.consent;

import org.jspecify.annotations.NullMarked;
