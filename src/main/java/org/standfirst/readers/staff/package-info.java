/// The paper's staff: readers with roles.
@NullMarked
package org.standfirst.readers.staff;

import org.jspecify.annotations.NullMarked;
