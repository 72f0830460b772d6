package org.standfirst.articles;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.press.Ahead;
import org.standfirst.press.Order;
import org.standfirst.press.Press;
import org.standfirst.press.Sheet;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.Visitors;
import org.standfirst.wall.Admission;
import org.standfirst.wall.Piece;
import org.standfirst.wall.Wall;

/// Answers with a page of an article as far as the wall opens the article to whoever asks.
@Component
public class WalledPages {
  private final Wall wall;
  private final Visitors visitors;
  private final Press press;

  WalledPages(Wall wall, Visitors visitors, Press press) {
    this.wall = wall;
    this.visitors = visitors;
    this.press = press;
  }

  /// Lays out the page for one kind of visitor.
  public interface Layer {
    /// The page for a visitor whom the wall answered so; null: the article has changed meanwhile.
    @Nullable Sheet sheet(Visitor visitor, Admission admission);
  }

  /// Answers a page that has the article open with what is new of it, unless the article has
  /// changed since it was found. That is no reading: nothing is counted or remembered.
  public boolean answersFurther(
      Article article, HttpServletRequest request, HttpServletResponse response, Layer layer)
      throws IOException {
    Visitor visitor = visitors.visitor(request);
    Piece piece = article.teaser().piece();
    Admission admission = wall.admitFurther(visitor, piece);
    Order order = Order.further(visitor, piece, admission);
    return press.answersIfThere(request, response, order, () -> layer.sheet(visitor, admission));
  }

  /// Answers, unless the article has changed since it was found.
  ///
  /// @param heeded names of the parameters that make another page of it
  public boolean answersIfThere(
      Article article,
      HttpServletRequest request,
      HttpServletResponse response,
      Layer layer,
      String... heeded)
      throws IOException {
    Visitor visitor = visitors.visitor(request);
    Piece piece = article.teaser().piece();
    if (Ahead.is(request) && wall.mightCount(visitor, piece)) {
      // Nobody has come yet whose reading could be counted. The browser asks again when they do.
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      response.setHeader("Cache-Control", "no-store");
      return true;
    }
    // Who asks for the headers alone reads nothing that would count.
    Admission admission =
        request.getMethod().equals("HEAD")
            ? wall.foresee(visitor, piece)
            : wall.admit(visitor, piece);
    Order order = Order.walled(visitor, piece, admission, heeded);
    boolean there =
        press.answersIfThere(request, response, order, () -> layer.sheet(visitor, admission));
    if (there && request.getMethod().equals("GET")) {
      wall.handedOut(visitor, admission);
    }
    return there;
  }
}
