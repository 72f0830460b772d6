/// The drawings of the demo paper: every picture is a few flat shapes in the colours of one
/// palette, printed at whatever size is asked for.
@NullMarked
package org.standfirst.demo.illustrations;

import org.jspecify.annotations.NullMarked;
