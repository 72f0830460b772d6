package org.standfirst.readers.signin;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.standfirst.readers.Doorway;
import org.standfirst.site.ReturnPath;

/// Where those go on who have just been let in: to the page they came from, and, where that has a
/// wall, to the paragraph at which it stood.
@Component
public class WayOn {
  private final ObjectProvider<Doorway> doorways;

  WayOn(ObjectProvider<Doorway> doorways) {
    this.doorways = doorways;
  }

  /// The same for those who may have come from nowhere in particular; empty: they have.
  public String fromLetter(ReturnPath path) {
    return path.equals(ReturnPath.FRONT) ? "" : to(path);
  }

  public String to(ReturnPath path) {
    return doorways.stream().anyMatch(each -> each.at(path) instanceof Doorway.Entrance.Here)
        ? path.whereReadingGoesOn()
        : path.path();
  }
}
