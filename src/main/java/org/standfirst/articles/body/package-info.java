/// What the body of an article may be: the HTML that is let in ([SafeHtml]), where the wall cuts it
/// ([Prose]), and what stands on the page ([Part]): words, pictures, and embeds that load nothing
/// of anybody else's before they are asked to.
@NullMarked
package org.standfirst.articles.body;

import org.jspecify.annotations.NullMarked;
