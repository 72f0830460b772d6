package org.standfirst.stories;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/// What axe finds on a page that keeps somebody out.
final class Axe {
  private Axe() {}

  /// The rules that are broken, none where all is well. Legacy: in the page alone, without a second
  /// one for frames that we don't have. And it needn't tell of all that is in order.
  static List<String> serious(Page page) {
    var options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page)
        .options(options).setLegacyMode(true).analyze().getViolations().stream()
            .filter(each -> List.of("serious", "critical").contains(each.getImpact()))
            .map(Rule::getId)
            .toList();
  }
}
