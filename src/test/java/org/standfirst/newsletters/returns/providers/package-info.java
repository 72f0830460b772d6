/// How providers are heard.
@NullMarked
package org.standfirst.newsletters.returns.providers;

import org.jspecify.annotations.NullMarked;
