package org.standfirst.readers.passkeys;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.readers.AccountPages;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.pages.PasskeyRemovalPage;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Frames;
import org.standfirst.site.Texts;
import standfirst.templates.Templates;

/// The pages on which a reader looks after their passkeys.
@Controller
class PasskeysController {
  private final PasskeysPart part;
  private final Passkeys passkeys;
  private final PasskeyRemoval removal;
  private final ClientAddresses addresses;
  private final Texts texts;
  private final AccountPages pages;
  private final Frames frames;
  private final Templates templates;

  PasskeysController(
      PasskeysPart part,
      Passkeys passkeys,
      PasskeyRemoval removal,
      ClientAddresses addresses,
      Texts texts,
      AccountPages pages,
      Frames frames,
      Templates templates) {
    this.part = part;
    this.passkeys = passkeys;
    this.removal = removal;
    this.addresses = addresses;
    this.texts = texts;
    this.pages = pages;
    this.frames = frames;
    this.templates = templates;
  }

  /// They stand on the account's page; this one is for those who come back to them from elsewhere.
  @GetMapping("/account/passkeys")
  ResponseEntity<byte[]> page(Visitor visitor, HttpServletRequest request) {
    Holder holder = Holder.of(visitor, request);
    if (holder == null) {
      return Answers.seeOther(PasskeyPaths.SIGN_IN);
    }
    var panel = part.panel(holder.reader(), request);
    return Answers.page(templates.readersPasskeysPage(frames.frame(request), panel));
  }

  @PostMapping("/account/passkeys/{number}/name")
  ResponseEntity<byte[]> rename(
      @PathVariable long number, Fields fields, Visitor visitor, HttpServletRequest request) {
    Holder holder = Holder.of(visitor, request);
    if (holder == null) {
      return Answers.seeOther(PasskeyPaths.SIGN_IN);
    }
    var circumstances = Circumstances.of(request, addresses);
    Label label = Label.of(fields.text("label"), circumstances.agent(), texts);
    passkeys.rename(holder.reader(), number, label.text());
    return pages.saved(PasskeyPaths.PART, "passkey-renamed");
  }

  @GetMapping("/account/passkeys/{number}/removal")
  ResponseEntity<byte[]> askForRemoval(
      @PathVariable long number, Visitor visitor, HttpServletRequest request) {
    Holder holder = Holder.of(visitor, request);
    if (holder == null) {
      return Answers.seeOther(PasskeyPaths.SIGN_IN);
    }
    return switch (removal.prospect(holder.reader(), holder.session(), number)) {
      case PasskeyRemoval.Prospect.Removable(Passkeys.Row passkey) ->
          Answers.page(page(passkey, request));
      case PasskeyRemoval.Prospect.Stale _ -> proof(number);
      case PasskeyRemoval.Prospect.Gone _ ->
          throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }

  @PostMapping("/account/passkeys/{number}/removal")
  ResponseEntity<byte[]> remove(
      @PathVariable long number, Visitor visitor, HttpServletRequest request) {
    Holder holder = Holder.of(visitor, request);
    if (holder == null) {
      return Answers.seeOther(PasskeyPaths.SIGN_IN);
    }
    var circumstances = Circumstances.of(request, addresses);
    return switch (removal.remove(holder.reader(), holder.session(), number, circumstances)) {
      case PasskeyRemoval.Prospect.Removable _ -> pages.saved(PasskeyPaths.PART, "passkey-removed");
      case PasskeyRemoval.Prospect.Stale _ -> proof(number);
      case PasskeyRemoval.Prospect.Gone _ ->
          throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }

  private JteModel page(Passkeys.Row passkey, HttpServletRequest request) {
    return templates.readersPasskeysRemoval(
        frames.frame(request),
        new PasskeyRemovalPage(
            PasskeyPaths.removal(passkey.number()).path(), passkey.label(), passkey.created()));
  }

  private static ResponseEntity<byte[]> proof(long number) {
    return Answers.seeOther(PasskeyPaths.proof(PasskeyPaths.removal(number)));
  }
}
