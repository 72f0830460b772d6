/// Tests of the pictures.
@NullMarked
package org.standfirst.media;

import org.jspecify.annotations.NullMarked;
