/// How each recipient of an issue gets one copy, once: claiming, releasing, handing over, and
/// settling what came of it, on any number of nodes, through falls of any of them.
@NullMarked
package org.standfirst.newsletters.deliveries;

import org.jspecify.annotations.NullMarked;
