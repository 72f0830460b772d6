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
import org.standfirst.site.Frame;
import org.standfirst.site.Frames;
import org.standfirst.site.NavigationEntry;
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
    Frame frame = frames.frame(request);
    List<NavigationEntry> entries = new ArrayList<>();
    var front = new NavigationLink(texts.plain("readers.newsroom.front"), FRONT);
    entries.add(new NavigationEntry(front, List.of()));
    areasOpenTo(visitors.visitor(request)).forEach(each -> entries.add(entry(each, frame.path())));
    return new BackOffice(frame, List.copyOf(entries), waived(request));
  }

  private NavigationEntry entry(Area area, String where) {
    NavigationLink link = link(area.part());
    return new NavigationEntry(
        link,
        link.current(where) == null ? List.of() : area.pages().stream().map(this::link).toList());
  }

  private NavigationLink link(NewsroomPart part) {
    return new NavigationLink(texts.plain(part.name()), part.path());
  }

  /// A page of the newsroom, and those that belong to it.
  public record Area(NewsroomPart part, List<NewsroomPart> pages) {}

  /// The pages that are open to someone, each with those that lie beneath it.
  public List<Area> areasOpenTo(Visitor visitor) {
    List<NewsroomPart> open = openTo(visitor);
    return open.stream()
        .filter(each -> open.stream().noneMatch(other -> other.holds(each)))
        .map(each -> new Area(each, open.stream().filter(each::holds).toList()))
        .toList();
  }

  private List<NewsroomPart> openTo(Visitor visitor) {
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
