/// What the package readers.passkeys does, in sentences.
@NullMarked
package org.standfirst.readers.passkeys;

import org.jspecify.annotations.NullMarked;
