/// What the package readers.robots does, in sentences.
@NullMarked
package org.standfirst.readers.robots;

import org.jspecify.annotations.NullMarked;
