/// Articles that aren't in the paper yet, shown to those outside whom the newsroom sends a link.
@NullMarked
package org.standfirst.articles.preview;

import org.jspecify.annotations.NullMarked;
