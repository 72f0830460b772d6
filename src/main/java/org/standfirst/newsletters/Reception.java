package org.standfirst.newsletters;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What became of an issue that was sent before, or elsewhere, in numbers of copies.
///
/// @param hard came back for good
/// @param soft came back for a while
/// @param left were the last before somebody left
/// @param clicked had a link followed
/// @param links had this link followed, by its whole address
/// @param hours had a link followed, in each of the hours after it was sent
public record Reception(
    int sent,
    int hard,
    int soft,
    int complaints,
    int left,
    int clicked,
    SequencedMap<String, Integer> links,
    List<Integer> hours) {
  public Reception {
    links = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(links));
    hours = List.copyOf(hours);
  }
}
