@NullMarked
package org.standfirst.demo;

import org.jspecify.annotations.NullMarked;
