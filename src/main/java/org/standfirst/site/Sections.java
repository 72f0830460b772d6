package org.standfirst.site;

import java.util.List;

/// The paper's sections, in the order of the section bar.
public interface Sections {
  List<NavigationLink> sections();
}
