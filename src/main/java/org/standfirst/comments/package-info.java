/// What readers say below articles: discussions and how they are read (`comments.reading`), how one
/// takes part (`comments.writing`, `comments.recommending`), and how words that don't belong there
/// are taken out (`comments.moderation`). Who isn't admitted to an article sees no word of its
/// discussion.
@NullMarked
@ApplicationModule(
    allowedDependencies = {"database", "site", "mail", "readers", "wall", "press", "articles"})
package org.standfirst.comments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
