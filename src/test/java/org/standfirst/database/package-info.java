/// What the database module does.
@NullMarked
package org.standfirst.database;

import org.jspecify.annotations.NullMarked;
