/// What the templates of newsletters are given.
@NullMarked
package org.standfirst.newsletters.pages;

import org.jspecify.annotations.NullMarked;
