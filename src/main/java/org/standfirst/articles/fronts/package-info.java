/// The front page and the fronts of the sections: what editors have placed on them by hand, what
/// fills the other places, and how it is drawn. [Arrangement] is what was placed, [Filling] what
/// stands where, [FrontLayout] draws it, [Fronts] has the verbs.
@NullMarked
package org.standfirst.articles.fronts;

import org.jspecify.annotations.NullMarked;
