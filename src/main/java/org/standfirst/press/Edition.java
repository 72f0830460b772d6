package org.standfirst.press;

import org.standfirst.readers.Visitor;
import org.standfirst.site.Greeting;
import org.standfirst.wall.Admission;

/// One variant of a page for one kind of visitor.
///
/// @param greeting how the frame greets
/// @param admission what the wall said, in a word; empty for a page without a wall
public record Edition(Greeting greeting, String admission) {
  @Override
  public int hashCode() {
    return 31 * greeting.hashCode() + admission.hashCode();
  }

  /// The edition of a page that the wall has nothing to say of.
  public static Edition of(Visitor visitor) {
    return new Edition(visitor.greeting(), "");
  }

  /// The edition of an article for a visitor whom the wall answered so.
  public static Edition of(Visitor visitor, Admission admission) {
    return new Edition(visitor.greeting(), admission.word());
  }
}
