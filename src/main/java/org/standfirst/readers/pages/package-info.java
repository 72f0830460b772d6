/// What the templates of readers are given.
@NullMarked
package org.standfirst.readers.pages;

import org.jspecify.annotations.NullMarked;
