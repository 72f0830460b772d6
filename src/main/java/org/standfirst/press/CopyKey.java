package org.standfirst.press;

import org.jspecify.annotations.Nullable;

/// Which copy: of which address, for whom, in which encoding.
record CopyKey(String path, @Nullable Edition edition, Encoding encoding) {}
