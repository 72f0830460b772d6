package org.standfirst.readers.stepup;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.pages.ProofPage;
import org.standfirst.readers.session.Proof;
import org.standfirst.readers.session.Standing;
import org.standfirst.site.Answers;
import org.standfirst.site.Frame;
import org.standfirst.site.Frames;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// The page that asks once more who someone is, by every means that they have and that will do.
@Component
public class ProofPages {
  private final List<Means> all;
  private final Frames frames;
  private final Templates templates;

  ProofPages(List<Means> all, Frames frames, Templates templates) {
    this.all = all;
    this.frames = frames;
    this.templates = templates;
  }

  /// The page with one means refused.
  ///
  /// @param after how long to wait; zero: no time
  /// @param part what stands on the page in its place
  public ResponseEntity<byte[]> refused(
      HttpStatus status,
      Duration after,
      Standing standing,
      ReturnPath returnTo,
      Proof proof,
      Content part,
      HttpServletRequest request) {
    JteModel page = page(standing, standing.waits(), returnTo, proof, part, request);
    return after.isZero() ? Answers.page(status, page) : Answers.later(status, after, page);
  }

  /// The page.
  ///
  /// @param signingIn whether it is asked between signing in and going on, where a second factor
  ///   alone will do
  JteModel page(
      Standing standing, boolean signingIn, ReturnPath returnTo, HttpServletRequest request) {
    return page(standing, signingIn, returnTo, null, null, request);
  }

  private JteModel page(
      Standing standing,
      boolean signingIn,
      ReturnPath returnTo,
      @Nullable Proof refused,
      @Nullable Content instead,
      HttpServletRequest request) {
    Frame frame = frames.frame(request);
    ReaderId reader = standing.reader();
    List<Content> parts =
        means(standing, signingIn).stream()
            .map(each ->
                instead != null && each.proof() == refused
                    ? instead
                    : each.part(reader, returnTo, frame))
            .toList();
    return templates.readersProof(frame, new ProofPage(signingIn, parts));
  }

  /// Whoever has a second factor is asked for that; whoever has none, for what they have.
  List<Means> means(Standing standing, boolean signingIn) {
    boolean secondOnly = signingIn || standing.secondFactorOn();
    return all.stream()
        .filter(each -> !secondOnly || each.proof().isSecondFactor())
        .filter(each -> each.has(standing.reader()))
        .toList();
  }
}
