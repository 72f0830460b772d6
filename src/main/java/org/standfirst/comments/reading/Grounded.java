package org.standfirst.comments.reading;

import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.site.Answers;

/// Leads whoever can't take part to where they belong.
public final class Grounded {
  private Grounded() {}

  /// The answer for those who are admitted; the others are led to the article.
  public static ResponseEntity<byte[]> or(
      Ground ground, Function<Ground.Admitted, ResponseEntity<byte[]>> answer) {
    return switch (ground) {
      case Ground.Admitted admitted -> answer.apply(admitted);
      case Ground.Outside(var article) -> Answers.seeOther(article.teaser().path());
      case Ground.Elsewhere(String path) -> Answers.seeOther(path);
      case Ground.Nothing(boolean forGood) ->
          throw new ResponseStatusException(forGood ? HttpStatus.GONE : HttpStatus.NOT_FOUND);
    };
  }
}
