/// Writing: the working copy of an article beside the one in the paper, every save kept, one at a
/// time at the same article, and nothing overwritten that somebody hasn't seen.
@NullMarked
package org.standfirst.articles.work;

import org.jspecify.annotations.NullMarked;
