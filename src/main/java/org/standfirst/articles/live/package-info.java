/// Live coverage: an article that goes on in timed entries, the newest first. [LiveDesk] writes
/// them; the article's page shows them behind the same wall as its body ([LiveEntries]); open pages
/// hear over a [Line] that something has changed, never what, and fetch it through the wall
/// ([UpdateController]).
@NullMarked
package org.standfirst.articles.live;

import org.jspecify.annotations.NullMarked;
