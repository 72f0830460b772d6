/// The pages from which issues are sent: at once or at a time, with how many will get it said
/// before; and where the newsroom watches, pauses and stops what is leaving.
@NullMarked
package org.standfirst.newsletters.sending;

import org.jspecify.annotations.NullMarked;
