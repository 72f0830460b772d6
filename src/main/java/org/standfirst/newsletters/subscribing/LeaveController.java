package org.standfirst.newsletters.subscribing;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.newsletters.pages.LeavePage;
import org.standfirst.newsletters.subscribing.Departing.Reason;
import org.standfirst.newsletters.subscribing.LeaveDesk.Bearer;
import org.standfirst.newsletters.subscribing.LeaveDesk.Deed;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.site.Answers;
import org.standfirst.site.Frames;
import standfirst.templates.Templates;

/// Where newsletters are left: a page for people, whose buttons do it, and the one click of mail
/// programs (RFC 8058), which post there from elsewhere, without cookies, and follow nothing.
@Controller
class LeaveController {
  private static final int MOST_BYTES = 4_000;

  /// What a form of the page says of itself; whatever else is posted is a mail program's click.
  private static final String FROM_PAGE = "from=page";

  private final LeaveDesk desk;
  private final ClientAddresses addresses;
  private final Frames frames;
  private final Templates templates;

  LeaveController(LeaveDesk desk, ClientAddresses addresses, Frames frames, Templates templates) {
    this.desk = desk;
    this.addresses = addresses;
    this.frames = frames;
    this.templates = templates;
  }

  @GetMapping(LeaveLinks.PATH + "{token}")
  ResponseEntity<byte[]> page(@PathVariable String token, HttpServletRequest request) {
    Bearer bearer = desk.bearer(token);
    return bearer == null ? unknown(request) : Answers.page(page(bearer, request));
  }

  @PostMapping(LeaveLinks.PATH + "{token}")
  ResponseEntity<byte[]> leave(@PathVariable String token, HttpServletRequest request) {
    Bearer bearer = desk.bearer(token);
    if (bearer == null) {
      return unknown(request);
    }
    boolean people = body(request).contains(FROM_PAGE);
    desk.act(bearer, Deed.LEAVE, people ? Reason.LINK : Reason.ONE_CLICK, place(request));
    return people ? Answers.seeOther(request.getRequestURI()) : Answers.page(page(bearer, request));
  }

  @PostMapping(LeaveLinks.PATH + "{token}/all")
  ResponseEntity<byte[]> leaveAll(@PathVariable String token, HttpServletRequest request) {
    return act(token, Deed.LEAVE_ALL, request);
  }

  @PostMapping(LeaveLinks.PATH + "{token}/pause")
  ResponseEntity<byte[]> pause(@PathVariable String token, HttpServletRequest request) {
    return act(token, Deed.PAUSE, request);
  }

  @PostMapping(LeaveLinks.PATH + "{token}/spacing")
  ResponseEntity<byte[]> space(@PathVariable String token, HttpServletRequest request) {
    return act(token, Deed.SPACE, request);
  }

  @PostMapping(LeaveLinks.PATH + "{token}/lifting")
  ResponseEntity<byte[]> lift(@PathVariable String token, HttpServletRequest request) {
    return act(token, Deed.LIFT, request);
  }

  @PostMapping(LeaveLinks.PATH + "{token}/return")
  ResponseEntity<byte[]> comeBack(@PathVariable String token, HttpServletRequest request) {
    return act(token, Deed.COME_BACK, request);
  }

  private ResponseEntity<byte[]> act(String token, Deed deed, HttpServletRequest request) {
    Bearer bearer = desk.bearer(token);
    if (bearer == null) {
      return unknown(request);
    }
    desk.act(bearer, deed, Reason.LINK, place(request));
    return Answers.seeOther(LeaveLinks.PATH + token);
  }

  private String place(HttpServletRequest request) {
    return addresses.of(request).place();
  }

  private ResponseEntity<byte[]> unknown(HttpServletRequest request) {
    return Answers.page(
        HttpStatus.NOT_FOUND, templates.newslettersSubscribingUnknown(frames.frame(request)));
  }

  private JteModel page(Bearer bearer, HttpServletRequest request) {
    LeaveDesk.Standing standing = desk.standing(bearer);
    return templates.newslettersSubscribingLeave(
        frames.frame(request),
        new LeavePage(
            standing.newsletter().name(),
            shortened(standing.address()),
            request.getRequestURI(),
            bearer.recipient() instanceof Recipient.OfReader,
            standing.gets(),
            standing.others(),
            standing.pausedUntil(),
            standing.spaced(),
            standing.comingBack()));
  }

  /// The link may have been handed on with the letter: it doesn't tell the whole address.
  static String shortened(String address) {
    int at = address.lastIndexOf('@');
    return at < 1
        ? ""
        : address.substring(0, address.offsetByCodePoints(0, 1)) + "…" + address.substring(at);
  }

  /// Whatever its type: mail programs post forms of both kinds, and some post nothing.
  private static String body(HttpServletRequest request) {
    try {
      return new String(request.getInputStream().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT, "the form broke off", e);
    }
  }
}
