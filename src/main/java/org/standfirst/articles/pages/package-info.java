/// What the templates of this module are given.
@NullMarked
package org.standfirst.articles.pages;

import org.jspecify.annotations.NullMarked;
