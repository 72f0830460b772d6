package org.standfirst.readers.stepup;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.standfirst.readers.session.Recognition;
import org.standfirst.readers.session.Standing;
import org.standfirst.readers.session.Standings;
import org.standfirst.readers.session.Token;
import org.standfirst.site.Answers;
import org.standfirst.site.ReturnPath;

/// Where someone signed in is asked once more who they are.
@Controller
class ProofController {
  private final Standings standings;
  private final Proving proofs;
  private final ProofPages pages;

  ProofController(Standings standings, Proving proofs, ProofPages pages) {
    this.standings = standings;
    this.proofs = proofs;
    this.pages = pages;
  }

  @GetMapping("/account/proof")
  ResponseEntity<byte[]> proof(
      @RequestParam(required = false) @Nullable String returnTo, HttpServletRequest request) {
    ReturnPath onward = ReturnPath.of(returnTo);
    Standing standing = standing(request);
    if (standing == null) {
      return Answers.seeOther(onward.behind("/sign-in"));
    }
    if (standing.waits()) {
      return Answers.seeOther(onward.behind("/sign-in/second-factor"));
    }
    return proofs.isFresh(standing)
        ? Answers.seeOther(onward.path())
        : Answers.page(pages.page(standing, false, onward, request));
  }

  @GetMapping("/sign-in/second-factor")
  ResponseEntity<byte[]> secondFactor(
      @RequestParam(required = false) @Nullable String returnTo, HttpServletRequest request) {
    ReturnPath onward = ReturnPath.of(returnTo);
    Standing standing = standing(request);
    if (standing == null) {
      return Answers.seeOther(onward.behind("/sign-in"));
    }
    boolean useful = !standing.proofs().hasSecondFactor() && !pages.means(standing, true).isEmpty();
    return useful
        ? Answers.page(pages.page(standing, true, onward, request))
        : Answers.seeOther(onward.path());
  }

  private @Nullable Standing standing(HttpServletRequest request) {
    Token token = Recognition.token(request);
    return token == null ? null : standings.of(token);
  }
}
