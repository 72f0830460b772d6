/// What the package readers.download does, in sentences.
@NullMarked
package org.standfirst.readers.download;

import org.jspecify.annotations.NullMarked;
