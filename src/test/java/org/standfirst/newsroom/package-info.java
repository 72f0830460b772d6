/// What the module newsroom does, in sentences.
@NullMarked
package org.standfirst.newsroom;

import org.jspecify.annotations.NullMarked;
