/// What the templates of this module are given.
@NullMarked
package org.standfirst.wall.pages;

import org.jspecify.annotations.NullMarked;
