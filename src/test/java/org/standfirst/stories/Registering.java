package org.standfirst.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// What people type into the registration form.
final class Registering {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  static final String PASSWORD = "Quay17street";

  private Registering() {}

  static String freshAddress() {
    return "reader" + NUMBER.incrementAndGet() + "@merrow.example";
  }

  /// All fields as they should be.
  static String[] fields(String email, String returnTo) {
    return new String[] {
      "email", email,
      "password", PASSWORD,
      "firstName", "Zoë",
      "lastName", "O’Neill-Šimkutė",
      "birthDay", "9",
      "birthMonth", "2",
      "birthYear", "1980",
      "returnTo", returnTo
    };
  }

  /// The same with one field typed otherwise.
  static String[] fieldsWith(String email, String returnTo, String field, String value) {
    List<String> all = new ArrayList<>(List.of(fields(email, returnTo)));
    int at = all.indexOf(field);
    if (at < 0) {
      all.add(field);
      all.add(value);
    } else {
      all.set(at + 1, value);
    }
    return all.toArray(String[]::new);
  }

  /// Someone who has registered just now.
  static Browsing pendingReader() {
    var browsing = new Browsing();
    browsing.post("/register", fields(freshAddress(), "/"));
    return browsing;
  }
}
