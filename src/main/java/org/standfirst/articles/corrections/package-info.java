/// What the paper had wrong and has put right. A correction says what was wrong; a mere update says
/// nothing.
@NullMarked
package org.standfirst.articles.corrections;

import org.jspecify.annotations.NullMarked;
