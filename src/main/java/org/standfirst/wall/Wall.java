package org.standfirst.wall;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.Visitor.Pending;
import org.standfirst.readers.Visitor.Reader;
import org.standfirst.readers.Visitor.Registered;
import org.standfirst.readers.Visitor.Stranger;
import org.standfirst.readers.Visitor.Subscriber;
import org.standfirst.wall.Admission.Admitted;
import org.standfirst.wall.Recall.AsksTheLedger;
import org.standfirst.wall.Recall.Decided;

/// Decides, on every request, whether a visitor is admitted to a piece.
@Component
public class Wall {
  private final WallSettings settings;
  private final StrangersMeter strangers;
  private final ReadersMeter readers;
  private final History history;

  Wall(WallSettings settings, StrangersMeter strangers, ReadersMeter readers, History history) {
    this.settings = settings;
    this.strangers = strangers;
    this.readers = readers;
    this.history = history;
  }

  /// Whoever was admitted has been handed the piece. Never waits.
  public void handedOut(Visitor visitor, Admission admission) {
    if (visitor instanceof Registered registered && admission instanceof Admitted admitted) {
      history.note(registered.id(), admitted.piece().id());
    }
  }

  /// The wall's answer, asking the ledger where memory doesn't say. A reading that is new is
  /// counted.
  public Admission admit(Visitor visitor, Piece piece) {
    return switch (recall(visitor, piece)) {
      case Decided(Admission admission) -> admission;
      case AsksTheLedger() ->
          switch (visitor) {
            case Stranger(String meter) -> strangers.count(meter, piece);
            case Registered registered -> readers.count(registered.id(), piece);
          };
    };
  }

  /// The answer to a program that may read whatever asks for no more than that. Nothing is counted.
  public Admission admitUpTo(Access most, Piece piece) {
    if (piece.access().compareTo(most) <= 0) {
      return new Admission.Open(piece);
    }
    return new Admission.Closed(
        piece.access() == Access.PREMIUM ? Invitation.FOR_SUBSCRIBERS : Invitation.TO_REGISTER);
  }

  /// The answer that [#admit] would give. Nothing is counted.
  public Admission foresee(Visitor visitor, Piece piece) {
    return switch (recall(visitor, piece)) {
      case Decided(Admission admission) -> admission;
      case AsksTheLedger() ->
          switch (visitor) {
            case Stranger(String meter) -> strangers.foresee(meter, piece);
            case Registered registered -> readers.foresee(registered.id(), piece);
          };
    };
  }

  /// The answer to a page that has the piece open and asks for what is new of it. Nothing is
  /// counted: who would be admitted to the page on terms is admitted, but a reader of Premium only
  /// to what they have been counted for this month.
  public Admission admitFurther(Visitor visitor, Piece piece) {
    return switch (recallFurther(visitor, piece)) {
      case Decided(Admission admission) -> admission;
      case AsksTheLedger() ->
          uncounted(
              switch (visitor) {
                case Stranger(String meter) -> strangers.foresee(meter, piece);
                case Registered registered -> readers.recount(registered.id(), piece);
              });
    };
  }

  /// What [#admitFurther] says as far as memory knows it: never waits.
  public Recall recallFurther(Visitor visitor, Piece piece) {
    return switch (recall(visitor, piece)) {
      case Decided(Admission admission) -> new Decided(uncounted(admission));
      case AsksTheLedger ledger -> ledger;
    };
  }

  private static Admission uncounted(Admission admission) {
    return switch (admission) {
      case Admission.Counted counted -> new Admission.Open(counted.piece());
      case Admission.Open open -> open;
      case Admission.Closed closed -> closed;
    };
  }

  /// Whether to be admitted now might change the visitor's count.
  public boolean mightCount(Visitor visitor, Piece piece) {
    return switch (recall(visitor, piece)) {
      case Decided(Admission admission) -> admission.counts();
      case AsksTheLedger() -> true;
    };
  }

  /// The wall's answer as far as memory and the stranger's own cookie say it: never waits.
  public Recall recall(Visitor visitor, Piece piece) {
    return switch (visitor) {
      case Stranger(String meter) -> recallStranger(meter, piece);
      case Pending(var id) -> recallReader(new Reader(id, Set.of()), piece);
      case Reader reader -> recallReader(reader, piece);
      case Subscriber _ -> new Decided(new Admission.Open(piece));
    };
  }

  private Recall recallStranger(String meter, Piece piece) {
    return switch (piece.access()) {
      case OPEN -> new Decided(new Admission.Open(piece));
      case METERED -> strangers.recall(meter, piece);
      case REGISTERED -> closed(Invitation.TO_REGISTER);
      case PREMIUM ->
          closed(
              settings.readersPremium() > 0
                  ? Invitation.TO_REGISTER_FOR_PREMIUM
                  : Invitation.FOR_SUBSCRIBERS);
    };
  }

  private Recall recallReader(Reader reader, Piece piece) {
    return switch (piece.access()) {
      case OPEN, METERED, REGISTERED -> new Decided(new Admission.Open(piece));
      case PREMIUM ->
          reader.roles().isEmpty()
              ? readers.recall(reader.id(), piece)
              : new Decided(new Admission.Open(piece));
    };
  }

  static Recall closed(Invitation invitation) {
    return new Decided(new Admission.Closed(invitation));
  }
}
