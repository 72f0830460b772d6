/// What the scripts of the page on which an article is written ask for while somebody types.
@NullMarked
package org.standfirst.articles.editor;

import org.jspecify.annotations.NullMarked;
