/// What the page on which an article is written needs besides the form: the pictures that stand in
/// a body.
@NullMarked
package org.standfirst.articles.editor;

import org.jspecify.annotations.NullMarked;
