/// What the product does, in sentences.
@NullMarked
package org.standfirst;

import org.jspecify.annotations.NullMarked;
