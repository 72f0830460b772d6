package org.standfirst.wall;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.readers.RegistrationForms;
import org.standfirst.site.Frame;
import org.standfirst.site.ReturnPath;
import org.standfirst.wall.pages.InvitationPanel;
import standfirst.templates.Templates;

/// What a page shows of the wall, as finished parts: the invitation where it is closed, the line
/// that counts where it is open for now.
@Component
public class Invitations {
  private final WallSettings settings;
  private final RegistrationForms forms;
  private final Templates templates;

  Invitations(WallSettings settings, RegistrationForms forms, Templates templates) {
    this.settings = settings;
    this.forms = forms;
    this.templates = templates;
  }

  /// The invitation on the page of that path.
  public Content to(Invitation invitation, Frame frame, ReturnPath path) {
    return switch (invitation) {
      case TO_REGISTER -> register("wall.register", frame, path, forms.fresh(frame, path));
      case TO_REGISTER_FOR_PREMIUM ->
          register("wall.premium", frame, path, forms.fresh(frame, path));
      case TO_SUBSCRIBE -> subscribe(frame, path);
      case FOR_SUBSCRIBERS ->
          panel(
              frame,
              path,
              frame.texts().plain("wall.subscribers.title"),
              frame.texts().plain("wall.subscribers.promise"),
              List.of("wall.subscribers.account"),
              null);
    };
  }

  /// The invitation to register with a form that needs to be put right.
  public Content with(Content form, Access access, Frame frame, ReturnPath path) {
    return register(access == Access.PREMIUM ? "wall.premium" : "wall.register", frame, path, form);
  }

  /// How many readings are left, in words.
  public String count(Frame frame, Admission.Counted counted) {
    String key =
        counted.piece().access() == Access.PREMIUM ? "wall.left.premium" : "wall.left.free";
    return counted.left() == 0
        ? frame.texts().plain(key + ".none")
        : frame.texts().plural(key, counted.left());
  }

  private Content register(String key, Frame frame, ReturnPath path, Content form) {
    return panel(
        frame,
        path,
        frame.texts().plain(key + ".title"),
        frame.texts().plain(key + ".promise"),
        List.of(),
        form);
  }

  private Content subscribe(Frame frame, ReturnPath path) {
    int premium = settings.readersPremium();
    return panel(
        frame,
        path,
        frame.texts().plural("wall.used-up.title", premium),
        frame.texts().plural("wall.used-up.promise", premium, nextMonth(frame)),
        List.of("wall.used-up.others", "wall.used-up.again", "wall.used-up.subscriptions"),
        null);
  }

  private Content panel(
      Frame frame,
      ReturnPath path,
      String title,
      String promise,
      List<String> notes,
      @Nullable Content form) {
    String signIn = path.behind("/sign-in");
    return templates.wallInvitation(
        frame, new InvitationPanel(title, promise, settings.readersPremium(), notes, signIn, form));
  }

  private static String nextMonth(Frame frame) {
    LocalDate first =
        frame
            .times()
            .now()
            .atZone(frame.paper().zone())
            .toLocalDate()
            .withDayOfMonth(1)
            .plusMonths(1);
    frame.times().staysTrueUntil(first.atStartOfDay(frame.paper().zone()).toInstant());
    return DateTimeFormatter.ofPattern("d MMMM", frame.paper().language()).format(first);
  }
}
