package org.standfirst.readers.people;

import java.util.List;

/// A registration whose every field is in order.
///
/// @param newsletters slugs of newsletters that exist
/// @param offers whether we may write about offers
public record Application(
    EmailAddress email,
    String password,
    PersonName firstName,
    PersonName lastName,
    List<String> newsletters,
    boolean offers) {

  /// The password is nobody's business but the hash's.
  @Override
  public String toString() {
    return "Application";
  }
}
