package org.standfirst.newsletters.issues;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.NewsletterId;
import org.standfirst.newsletters.NewsletterOffice;

/// An issue of a newsletter.
///
/// @param slug how its address ends, once it can be read on the web
/// @param version raised whenever it is saved
/// @param trial how its subject is tried
/// @param plan when it starts
/// @param course what has become of it
/// @param digest whether it was made by the newsletter's rhythm
public record Issue(
    IssueId id,
    NewsletterId newsletter,
    String slug,
    Draft draft,
    Trial trial,
    int version,
    IssueState state,
    Plan plan,
    Course course,
    Instant madeAt,
    boolean digest) {

  /// What is written.
  ///
  /// @param otherSubject tried beside the subject; empty: none is
  /// @param opening what mail programs show beside the subject
  public record Draft(
      String subject, String otherSubject, String opening, Composition composition) {
    static final Draft EMPTY = new Draft("", "", "", Composition.EMPTY);

    /// Whether it greets whoever gets it by their name.
    public boolean greets() {
      return Stream.concat(
              Stream.of(subject, otherSubject, opening),
              composition.blocks().stream().map(Draft::own))
          .anyMatch(Greeting::isIn);
    }

    private static String own(Block block) {
      return switch (block) {
        case Block.Heading(_, String words) -> words;
        case Block.Words(_, String html) -> html;
        case Block.Button(_, String words, _) -> words;
        case Block.Story _, Block.Latest _, Block.Image _, Block.Divider _ -> "";
      };
    }
  }

  /// How two subjects are tried.
  ///
  /// @param share of the recipients, in hundredths, who get it first, half of them with each
  ///   subject; 0: none is tried
  /// @param minutes after which the others get the one that more have followed
  public record Trial(int share, int minutes) {
    static final Trial NONE = new Trial(0, 240);
  }

  /// When it starts.
  ///
  /// @param dueAt by the paper's clock; null: nobody has said
  /// @param byZone whether each gets it at that hour of their own
  /// @param trouble the key of why it didn't start; empty: it wasn't kept from it
  public record Plan(@Nullable Instant dueAt, boolean byZone, String trouble) {
    static final Plan NONE = new Plan(null, false, "");
  }

  /// What has become of it.
  ///
  /// @param recipients how many were noted to get it
  /// @param winner of the subjects; null: not known, or none was tried
  public record Course(
      int recipients,
      @Nullable Variant winner,
      @Nullable Instant startedAt,
      @Nullable Instant finishedAt) {
    static final Course NONE = new Course(0, null, null, null);
  }

  /// One that isn't kept.
  public static Issue unkept(NewsletterId newsletter, Draft draft, Instant moment) {
    return new Issue(
        new IssueId(0),
        newsletter,
        "",
        draft,
        Trial.NONE,
        0,
        IssueState.DRAFT,
        new Plan(moment, false, ""),
        Course.NONE,
        moment,
        true);
  }

  /// Whether two subjects are tried.
  public boolean tries() {
    return trial.share() > 0 && !draft.otherSubject().isEmpty();
  }

  /// What it is called where everybody reads it: by the subject that most got.
  public String title() {
    return Greeting.toAnybody(
        course.winner() == Variant.B && !draft.otherSubject().isEmpty()
            ? draft.otherSubject()
            : draft.subject());
  }

  /// Where the newsroom looks after it.
  public String desk() {
    return desk(id);
  }

  /// Where the newsroom looks after an issue.
  public static String desk(IssueId id) {
    return NewsletterOffice.PATH + "/issues/" + id.value();
  }
}
