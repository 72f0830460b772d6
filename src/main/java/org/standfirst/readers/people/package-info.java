/// The readers themselves, and what is known of a person: address, names, age.
@NullMarked
package org.standfirst.readers.people;

import org.jspecify.annotations.NullMarked;
