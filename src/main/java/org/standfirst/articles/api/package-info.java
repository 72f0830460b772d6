/// What is published, for programs: read by a key that the newsroom has given, through the same
/// wall as by people.
@NullMarked
package org.standfirst.articles.api;

import org.jspecify.annotations.NullMarked;
