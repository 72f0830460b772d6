/// What every request passes before a page is asked: from which site it comes, and whether its
/// sender may enter.
@NullMarked
package org.standfirst.readers.gate;

import org.jspecify.annotations.NullMarked;
