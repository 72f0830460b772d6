package org.standfirst.readers.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.BackOffices;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.Visitors;
import org.standfirst.readers.pages.ClosedPage;
import org.standfirst.readers.secondfactor.SecondFactorStop;
import org.standfirst.readers.session.Recognition;
import org.standfirst.readers.session.Standing;
import org.standfirst.readers.session.Standings;
import org.standfirst.readers.session.Token;
import org.standfirst.site.Answers;
import org.standfirst.site.Frames;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// Tells someone signed in that a page of the newsroom isn't theirs. Staff who lack nothing but the
/// second factor are led to it.
@Component
class ClosedDoor implements AccessDeniedHandler {
  private final Visitors visitors;
  private final Standings standings;
  private final SecondFactorStop stop;
  private final AuditTrail trail;
  private final ClientAddresses addresses;
  private final Frames frames;
  private final Templates templates;

  ClosedDoor(
      Visitors visitors,
      Standings standings,
      SecondFactorStop stop,
      AuditTrail trail,
      ClientAddresses addresses,
      Frames frames,
      Templates templates) {
    this.visitors = visitors;
    this.standings = standings;
    this.stop = stop;
    this.trail = trail;
    this.addresses = addresses;
    this.frames = frames;
    this.templates = templates;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    ResponseEntity<byte[]> answer =
        secondFactor(request).map(Answers::seeOther).orElseGet(() -> refusal(request));
    response.setStatus(answer.getStatusCode().value());
    answer
        .getHeaders()
        .forEach((name, values) -> values.forEach(each -> response.addHeader(name, each)));
    byte[] body = answer.getBody();
    if (body != null) {
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    }
  }

  private ResponseEntity<byte[]> refusal(HttpServletRequest request) {
    boolean staff = false;
    if (visitors.visitor(request) instanceof Visitor.Registered registered) {
      staff = !registered.roles().isEmpty();
      ReaderId reader = registered.id();
      String place = addresses.of(request).place();
      trail.noteOnceAMinute(
          Long.toString(reader.value()),
          new AuditTrail.Line("readers.deed.page-refused", reader, reader, place, Map.of()));
    }
    return Answers.page(
        HttpStatus.FORBIDDEN,
        templates.readersClosed(frames.frame(request), new ClosedPage(staff)));
  }

  private Optional<String> secondFactor(HttpServletRequest request) {
    Standing standing = standing(request);
    ReturnPath returnTo =
        request.getMethod().equals("GET")
            ? ReturnPath.of(request.getRequestURI())
            : new ReturnPath(BackOffices.FRONT);
    return standing == null
        ? Optional.empty()
        : stop.before(returnTo, standing.reader(), standing.proofs());
  }

  private @Nullable Standing standing(HttpServletRequest request) {
    Token token = Recognition.token(request);
    return token == null ? null : standings.of(token);
  }
}
