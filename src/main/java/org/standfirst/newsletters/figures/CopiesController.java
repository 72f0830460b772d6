package org.standfirst.newsletters.figures;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import org.standfirst.newsletters.NewsletterHands;
import org.standfirst.newsletters.pages.CopiesPage;
import org.standfirst.readers.BackOffices;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import standfirst.templates.Templates;

/// Where audience editors look up what happened to somebody's copies.
@Controller
class CopiesController {
  private static final int A_PAGE = 20;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private final CopyRows rows;
  private final CopyWords words;
  private final NewsletterHands hands;
  private final BackOffices offices;
  private final Templates templates;

  CopiesController(
      CopyRows rows,
      CopyWords words,
      NewsletterHands hands,
      BackOffices offices,
      Templates templates) {
    this.rows = rows;
    this.words = words;
    this.hands = hands;
    this.offices = offices;
    this.templates = templates;
  }

  @GetMapping(FiguresPart.COPIES)
  ResponseEntity<byte[]> copies(
      @RequestParam(defaultValue = "") String address,
      @RequestParam(defaultValue = "") String before,
      HttpServletRequest request) {
    hands.leading(request);
    String searched = Fields.echoOf(address.strip());
    long below = NUMBER.matcher(before).matches() ? Long.parseLong(before) : Long.MAX_VALUE;
    List<CopyRows.Row> found =
        searched.isEmpty() ? List.of() : rows.before(searched, below, A_PAGE + 1);
    List<CopyRows.Row> shown = found.subList(0, Math.min(A_PAGE, found.size()));
    Map<Long, List<CopyRows.Click>> clicks =
        rows.clicks(shown.stream().map(CopyRows.Row::id).toList()).stream()
            .collect(Collectors.groupingBy(CopyRows.Click::delivery));
    String query = "?address=" + UriUtils.encode(searched, StandardCharsets.UTF_8);
    return Answers.page(
        templates.newslettersFiguresCopies(
            offices.frame(request),
            new CopiesPage(
                FiguresPart.COPIES,
                searched,
                shown.stream()
                    .map(each -> words.copy(each, clicks.getOrDefault(each.id(), List.of())))
                    .toList(),
                found.size() > A_PAGE ? query + "&before=" + shown.getLast().issue() : "",
                below == Long.MAX_VALUE ? "" : query)));
  }
}
