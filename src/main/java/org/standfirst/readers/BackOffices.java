package org.standfirst.readers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.standfirst.readers.people.Appointments;
import org.standfirst.readers.session.Recognition;
import org.standfirst.readers.session.Standing;
import org.standfirst.readers.session.Standings;
import org.standfirst.readers.session.Token;
import org.standfirst.site.BackOffice;
import org.standfirst.site.Frames;
import org.standfirst.site.NavigationLink;
import org.standfirst.site.Texts;

/// Makes the frame of a newsroom page for who looks at it.
@Component
public class BackOffices {
  /// The newsroom's own front.
  public static final String FRONT = "/newsroom";

  private final List<NewsroomPart> parts;
  private final Visitors visitors;
  private final Appointments appointments;
  private final Standings standings;
  private final Frames frames;
  private final Texts texts;

  BackOffices(
      List<NewsroomPart> parts,
      Visitors visitors,
      Appointments appointments,
      Standings standings,
      Frames frames,
      Texts texts) {
    this.parts = parts;
    this.visitors = visitors;
    this.appointments = appointments;
    this.standings = standings;
    this.frames = frames;
    this.texts = texts;
  }

  /// The frame of a page for who sent the request.
  public BackOffice frame(HttpServletRequest request) {
    List<NavigationLink> links = new ArrayList<>();
    links.add(new NavigationLink(texts.plain("readers.newsroom.front"), FRONT));
    openTo(visitors.visitor(request))
        .forEach(each -> links.add(new NavigationLink(texts.plain(each.name()), each.path())));
    return new BackOffice(frames.frame(request), List.copyOf(links), waived(request));
  }

  /// The pages that are open to someone.
  public List<NewsroomPart> openTo(Visitor visitor) {
    Set<Role> roles =
        visitor instanceof Visitor.Registered registered ? registered.roles() : Set.of();
    return parts.stream().filter(each -> each.roles().stream().anyMatch(roles::contains)).toList();
  }

  private boolean waived(HttpServletRequest request) {
    Token token = Recognition.token(request);
    Standing standing = token == null ? null : standings.of(token);
    return standing != null
        && !standing.proofs().hasSecondFactor()
        && appointments.secondFactorWaived(standing.reader());
  }
}
