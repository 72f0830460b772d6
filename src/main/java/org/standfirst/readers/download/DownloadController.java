package org.standfirst.readers.download;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.readers.AccountPages;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.StepUp;
import org.standfirst.readers.StepUp.Freshness;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.pages.Refusal;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Token;
import org.standfirst.site.Answers;
import org.standfirst.site.ReturnPath;

/// Asks for a download of everything, and hands it out to the reader whose it is.
@Controller
public class DownloadController {
  private static final MediaType ZIP = MediaType.parseMediaType("application/zip");
  private final DownloadDesk desk;
  private final Downloads downloads;
  private final StepUp stepUp;
  private final ClientAddresses addresses;
  private final AccountPages pages;

  DownloadController(
      DownloadDesk desk,
      Downloads downloads,
      StepUp stepUp,
      ClientAddresses addresses,
      AccountPages pages) {
    this.desk = desk;
    this.downloads = downloads;
    this.stepUp = stepUp;
    this.addresses = addresses;
    this.pages = pages;
  }

  @PostMapping("/account/downloads")
  ResponseEntity<byte[]> wish(Visitor visitor, HttpServletRequest request) {
    return switch (stepUp.fresh(request, new ReturnPath("/account"))) {
      case Freshness.Stale(String path) -> Answers.seeOther(path);
      case Freshness.Fresh _ ->
          visitor instanceof Visitor.Registered registered
              ? wish(registered, request)
              : AccountPages.wayIn();
    };
  }

  private ResponseEntity<byte[]> wish(Visitor.Registered visitor, HttpServletRequest request) {
    return switch (desk.wish(visitor.id(), Circumstances.of(request, addresses))) {
      case DownloadDesk.Outcome.Noted _ -> pages.saved("download", "download");
      case DownloadDesk.Outcome.NotConfirmed _ -> pages.saved("confirmation", "confirm-first");
      case DownloadDesk.Outcome.TooOften(Duration after) -> {
        var refused = new DownloadPart.Typed(new Refusal("readers.download.too-often", after));
        yield pages.later(HttpStatus.TOO_MANY_REQUESTS, after, visitor, refused, request);
      }
    };
  }

  @GetMapping("/account/downloads/{token}")
  ResponseEntity<byte[]> fetch(@PathVariable String token, Visitor visitor) {
    Token sent = Token.of(token);
    if (!(visitor instanceof Visitor.Registered registered)) {
      return Answers.seeOther(
          sent == null
              ? "/sign-in"
              : new ReturnPath("/account/downloads/" + sent.letters()).behind("/sign-in"));
    }
    byte[] archive = sent == null ? null : downloads.fetch(registered.id(), sent);
    if (archive == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(ZIP)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("everything.zip").build().toString())
        .body(archive);
  }
}
