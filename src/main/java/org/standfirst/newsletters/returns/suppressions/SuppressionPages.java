package org.standfirst.newsletters.returns.suppressions;

import java.util.List;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.pages.SuppressionListPage;
import org.standfirst.newsletters.pages.SuppressionsPage;
import org.standfirst.newsletters.pages.SuppressionsPage.Asked;

/// Lays out the pages of suppressions.
@Component
class SuppressionPages {
  private static final int A_PAGE = 50;
  private static final int REFUSED_SHOWN = 20;
  private final Suppressions suppressions;

  SuppressionPages(Suppressions suppressions) {
    this.suppressions = suppressions;
  }

  /// @param before only those with a smaller number
  SuppressionsPage list(long before, Asked asked, String done) {
    List<Suppression> found = suppressions.before(before, A_PAGE + 1);
    boolean more = found.size() > A_PAGE;
    List<Suppression> shown = more ? found.subList(0, A_PAGE) : found;
    return new SuppressionsPage(
        shown.stream().map(SuppressionPages::line).toList(),
        List.of(),
        asked,
        done,
        more ? SuppressionsPart.PATH + "?before=" + shown.getLast().id() : "",
        before == Long.MAX_VALUE ? "" : SuppressionsPart.PATH);
  }

  SuppressionsPage found(String part) {
    return new SuppressionsPage(
        suppressions.with(part, A_PAGE).stream().map(SuppressionPages::line).toList(),
        suppressions.lifted(part, A_PAGE).stream()
            .map(each ->
                new SuppressionsPage.Lifted(each.address(), key(each.reason()), each.liftedAt()))
            .toList(),
        new Asked(part, "", "", ""),
        "",
        "",
        SuppressionsPart.PATH);
  }

  static SuppressionListPage taken(SuppressionList list, int added) {
    return new SuppressionListPage(
        added,
        list.addresses().size() - added,
        list.refused().stream()
            .limit(REFUSED_SHOWN)
            .map(each -> new SuppressionListPage.Refused(each.line(), each.text()))
            .toList(),
        list.refused().size());
  }

  private static SuppressionsPage.Line line(Suppression each) {
    return new SuppressionsPage.Line(
        each.address(),
        key(each.reason()),
        each.note(),
        each.madeAt(),
        SuppressionsPart.PATH + "/" + each.id() + "/lifting");
  }

  private static String key(String reason) {
    return "newsletters.suppressions.reason." + reason.replace('_', '-');
  }
}
