/// What became of issues: links that were followed, opens where they are counted, what came back,
/// who left, and the pages that show it, down to what happened to one reader's copy.
@NullMarked
package org.standfirst.newsletters.figures;

import org.jspecify.annotations.NullMarked;
