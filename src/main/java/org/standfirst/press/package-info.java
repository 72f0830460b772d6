/// The press: prints a public page once per edition, compresses it, keeps it in bounded memory and
/// hands out copies before the servlet machinery starts. What a page shows is named by its
/// subjects; a change spoils them, on every node.
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "site", "readers", "wall"})
package org.standfirst.press;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
