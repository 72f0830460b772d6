package org.standfirst.comments.own;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.articles.ArticleId;
import org.standfirst.comments.CommentSettings;
import org.standfirst.comments.reading.Ground;
import org.standfirst.comments.reading.Grounds;
import org.standfirst.comments.recommending.Recommending;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Visitor;
import org.standfirst.site.Fields;
import tools.jackson.databind.ObjectMapper;

/// Tells the script of a printed page what of it is the reader's own, and notes that they were
/// there.
@Controller
class VisitController {
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
  private static final int MOST = 300;
  private final Grounds grounds;
  private final Visits visits;
  private final Recommending recommending;
  private final CommentSettings settings;
  private final JdbcClient sql;
  private final ObjectMapper json;

  VisitController(
      Grounds grounds,
      Visits visits,
      Recommending recommending,
      CommentSettings settings,
      JdbcClient sql,
      ObjectMapper json) {
    this.grounds = grounds;
    this.visits = visits;
    this.recommending = recommending;
    this.settings = settings;
    this.sql = sql;
    this.json = json;
  }

  /// What of a page is the reader's own.
  ///
  /// @param seenBefore up to which comment they had seen it before; 0: they never came
  /// @param own those they wrote, and until when they may change them
  record Mine(long seenBefore, Map<Long, Instant> own, Set<Long> recommended) {}

  @PostMapping("/discussions/{article:[1-9][0-9]{0,17}}/visit")
  ResponseEntity<byte[]> visit(
      @PathVariable long article, Fields fields, Visitor visitor, HttpServletRequest request) {
    if (!(visitor instanceof Visitor.Registered registered)
        || !(grounds.numbered(article, visitor) instanceof Ground.Admitted)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    var id = new ArticleId(article);
    List<Long> numbers =
        COMMA
            .splitAsStream(fields.text("numbers"))
            .filter(each -> NUMBER.matcher(each).matches())
            .limit(MOST)
            .map(Long::valueOf)
            .toList();
    var mine =
        new Mine(
            visits.visit(registered.id(), id),
            own(registered.id(), id, numbers),
            recommending.of(registered.id(), id, numbers));
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.APPLICATION_JSON)
        .body(json.writeValueAsBytes(mine));
  }

  private Map<Long, Instant> own(ReaderId reader, ArticleId article, Collection<Long> numbers) {
    Map<Long, Instant> all = new TreeMap<>();
    sql.sql(
            """
            SELECT number, written_at FROM comments
            WHERE article = :article AND number = ANY (:numbers) AND writer = :reader
              AND state = 'shown'
            """)
        .param("article", article.value())
        .param("numbers", numbers.toArray(Long[]::new))
        .param("reader", reader.value())
        .query((row, _) ->
            all.put(row.getLong(1), row.getTimestamp(2).toInstant().plus(settings.editable())))
        .list();
    return all;
  }
}
