/// How one comes to a newsletter and leaves it: signing up by the page or by an address alone,
/// leaving by the link of any issue, pausing, and getting fewer.
@NullMarked
package org.standfirst.newsletters.subscribing;

import org.jspecify.annotations.NullMarked;
