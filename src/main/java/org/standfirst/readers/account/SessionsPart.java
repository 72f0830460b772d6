package org.standfirst.readers.account;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AccountPart;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.pages.SessionsPanel;
import org.standfirst.readers.session.Agent;
import org.standfirst.readers.session.Recognition;
import org.standfirst.readers.session.Sessions;
import org.standfirst.readers.session.Token;
import org.standfirst.readers.session.Whence;
import org.standfirst.site.Frame;
import standfirst.templates.Templates;

/// Where the reader is signed in.
@Component
@Order(90)
class SessionsPart implements AccountPart {
  private final Sessions sessions;
  private final Templates templates;

  SessionsPart(Sessions sessions, Templates templates) {
    this.sessions = sessions;
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.SECURITY;
  }

  @Override
  public Content content(Visitor.Registered visitor, Frame frame, HttpServletRequest request) {
    Token current = Recognition.token(request);
    List<SessionsPanel.Session> all =
        sessions.of(visitor.id()).stream()
            .map(each -> session(each, current))
            .sorted(Comparator.comparing(each -> !each.current()))
            .toList();
    return templates.readersAccountSessions(frame, new SessionsPanel(all));
  }

  private static SessionsPanel.Session session(Sessions.Row row, @Nullable Token current) {
    boolean here = current != null && row.is(current.hash());
    Agent agent = Agent.ofStored(row.agent());
    Whence from = Whence.of(row.place());
    return new SessionsPanel.Session(
        here ? "/sign-out" : "/account/sessions/" + row.id() + "/ending",
        agent.browser(),
        agent.system(),
        from.words(),
        from.network(),
        row.provedBy().stream().map(each -> key(each.name())).toList(),
        row.madeAt(),
        row.lastSeenAt(),
        here);
  }

  private static String key(String proof) {
    return "readers.proof." + proof.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
