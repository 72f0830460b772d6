/// How moderators take comments out and put them back.
@NullMarked
package org.standfirst.comments.moderation;

import org.jspecify.annotations.NullMarked;
