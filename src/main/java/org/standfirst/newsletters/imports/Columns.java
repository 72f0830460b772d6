package org.standfirst.newsletters.imports;

/// Which column of a list holds what, counted from 0; -1: none does.
record Columns(int address, int name, int language, int zone, int consent) {}
