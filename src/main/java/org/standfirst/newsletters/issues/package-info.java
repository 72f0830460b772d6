/// Issues of newsletters: how they are written and filled, checked and tried, when they start to be
/// sent, and what is seen of it while they are.
@NullMarked
package org.standfirst.newsletters.issues;

import org.jspecify.annotations.NullMarked;
