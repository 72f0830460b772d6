package org.standfirst.newsletters.imports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.database.Announcements;
import org.standfirst.media.Uploads;
import org.standfirst.newsletters.Hand;
import org.standfirst.newsletters.NewsletterHands;
import org.standfirst.readers.BackOffices;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import standfirst.templates.Templates;

/// Where audience editors bring a list of subscribers along, say how it is read, and see what
/// becomes of it.
@Controller
class ImportController {
  static final String PATH = "/newsroom/newsletters/imports";
  private static final String ONE = PATH + "/{id:[0-9]{1,18}}";
  private static final String FIELD = "list";
  private final Lists lists;
  private final Receiving receiving;
  private final RefusedRows refused;
  private final ImportPages pages;
  private final NewsletterHands hands;
  private final Announcements announcements;
  private final TransactionTemplate transactions;
  private final BackOffices offices;
  private final Templates templates;

  ImportController(
      Lists lists,
      Receiving receiving,
      RefusedRows refused,
      ImportPages pages,
      NewsletterHands hands,
      Announcements announcements,
      TransactionTemplate transactions,
      BackOffices offices,
      Templates templates) {
    this.lists = lists;
    this.receiving = receiving;
    this.refused = refused;
    this.pages = pages;
    this.hands = hands;
    this.announcements = announcements;
    this.transactions = transactions;
    this.offices = offices;
    this.templates = templates;
  }

  @GetMapping(PATH)
  ResponseEntity<byte[]> all(HttpServletRequest request) {
    hands.leading(request);
    return all(HttpStatus.OK, false, request);
  }

  private ResponseEntity<byte[]> all(
      HttpStatus status, boolean missing, HttpServletRequest request) {
    return Answers.page(
        status, templates.newslettersImportsAll(offices.frame(request), pages.all(missing)));
  }

  @PostMapping(PATH)
  ResponseEntity<byte[]> receive(HttpServletRequest request) {
    hands.leading(request);
    List<Part> files = Uploads.of(request, FIELD);
    if (files.isEmpty()) {
      return all(HttpStatus.UNPROCESSABLE_CONTENT, true, request);
    }
    long id = receiving.receive(files.getFirst());
    return Answers.seeOther(PATH + "/" + id);
  }

  /// How it is read, as the file suggests or the form has it; or how far it has come.
  @GetMapping(ONE)
  ResponseEntity<byte[]> one(
      @PathVariable long id,
      @RequestParam MultiValueMap<String, String> query,
      HttpServletRequest request) {
    hands.leading(request);
    Lists.Row list = list(id);
    return list.state().equals("uploaded")
        ? mapping(HttpStatus.OK, list, new Fields(Map.copyOf(query)), "", request)
        : Answers.page(
            templates.newslettersImportsProgress(offices.frame(request), pages.progress(list)));
  }

  /// How far it has come, for the page's script.
  @GetMapping(ONE + "/progress")
  ResponseEntity<byte[]> progress(@PathVariable long id, HttpServletRequest request) {
    hands.leading(request);
    return Answers.page(
        templates.newslettersImportsState(
            offices.frame(request).frame(), pages.progress(list(id))));
  }

  @PostMapping(ONE + "/start")
  ResponseEntity<byte[]> start(@PathVariable long id, Fields fields, HttpServletRequest request) {
    Hand hand = hands.leading(request);
    Lists.Row list = list(id);
    Mapping mapping = pages.mapping(list, fields);
    return switch (mapping.flaw()) {
      case "" -> {
        start(list, mapping, hand);
        yield Answers.seeOther(PATH + "/" + id);
      }
      default -> mapping(HttpStatus.UNPROCESSABLE_CONTENT, list, fields, mapping.flaw(), request);
    };
  }

  private void start(Lists.Row list, Mapping mapping, Hand hand) {
    transactions.executeWithoutResult(_ -> {
      if (lists.start(
          list.id(),
          mapping.newsletter(),
          mapping.layout(),
          mapping.columns(),
          mapping.consent())) {
        hands.note("newsletters.deed.imported", hand, Map.of("list", Long.toString(list.id())));
        announcements.announce(Importing.CHANNEL, Long.toString(list.id()));
      }
    });
  }

  @PostMapping(ONE + "/stop")
  ResponseEntity<byte[]> stop(@PathVariable long id, HttpServletRequest request) {
    Hand hand = hands.leading(request);
    transactions.executeWithoutResult(_ -> {
      if (lists.end(id, "stopped")) {
        hands.note("newsletters.deed.import-stopped", hand, Map.of("list", Long.toString(id)));
      }
    });
    return Answers.seeOther(PATH + "/" + id);
  }

  @GetMapping(ONE + "/refused.csv")
  void refused(@PathVariable long id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    hands.leading(request);
    list(id);
    response.setContentType("text/csv;charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"refused-" + id + ".csv\"");
    refused.write(id, response.getOutputStream());
  }

  private ResponseEntity<byte[]> mapping(
      HttpStatus status, Lists.Row list, Fields fields, String flaw, HttpServletRequest request) {
    return Answers.page(
        status,
        templates.newslettersImportsMapping(
            offices.frame(request), pages.mappingPage(list, fields, flaw)));
  }

  private Lists.Row list(long id) {
    Lists.Row list = lists.find(id);
    if (list == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return list;
  }
}
