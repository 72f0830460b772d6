@NullMarked
package org.standfirst.readers.openid;

import org.jspecify.annotations.NullMarked;
