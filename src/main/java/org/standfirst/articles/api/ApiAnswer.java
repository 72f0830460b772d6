package org.standfirst.articles.api;

import java.util.List;
import org.springframework.http.HttpStatus;

/// What a program is answered.
sealed interface ApiAnswer {
  /// What it asked for.
  ///
  /// @param next the address of the stretch after this one; empty: there is none
  record Found(Object content, String next) implements ApiAnswer {
    Found(Object content) {
      this(content, "");
    }
  }

  /// It doesn't get it.
  ///
  /// @param why the end of the key of the words for it
  /// @param parameter which parameter is to be put right; empty: none
  /// @param arguments for those words
  record Refused(HttpStatus status, String why, String parameter, List<String> arguments)
      implements ApiAnswer {
    static Refused parameter(String parameter, String why, String... arguments) {
      return new Refused(HttpStatus.BAD_REQUEST, why, parameter, List.of(arguments));
    }

    static Refused because(HttpStatus status, String why, String... arguments) {
      return new Refused(status, why, "", List.of(arguments));
    }
  }

  /// Not before so many seconds have passed.
  record Later(long seconds) implements ApiAnswer {}
}
