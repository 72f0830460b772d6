/// What the templates of the picture library are given.
@NullMarked
package org.standfirst.media.pages;

import org.jspecify.annotations.NullMarked;
