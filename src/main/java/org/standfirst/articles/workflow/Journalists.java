package org.standfirst.articles.workflow;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.Visitors;

/// Who works in the newsroom on articles.
@Component
public class Journalists {
  private final JdbcClient sql;
  private final Visitors visitors;
  private final ClientAddresses addresses;

  Journalists(JdbcClient sql, Visitors visitors, ClientAddresses addresses) {
    this.sql = sql;
    this.visitors = visitors;
    this.addresses = addresses;
  }

  /// Someone to choose from.
  public record Named(ReaderId id, String name) {
    static final RowMapper<Named> ROW =
        (row, _) -> new Named(new ReaderId(row.getLong("id")), row.getString("name"));
  }

  /// Who sent the request.
  public Journalist at(HttpServletRequest request) {
    return switch (visitors.visitor(request)) {
      case Visitor.Registered registered ->
          new Journalist(registered.id(), registered.roles(), addresses.of(request).place());
      case Visitor.Stranger _ -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    };
  }

  /// All who write or edit, by name.
  public List<Named> all() {
    return sql.sql(
            """
            SELECT id, first_name || ' ' || last_name AS name FROM readers
            WHERE id IN (SELECT reader FROM reader_roles WHERE role IN ('REPORTER', 'EDITOR'))
            ORDER BY lower(last_name), lower(first_name), id
            """)
        .query(Named.ROW)
        .list();
  }
}
