package org.standfirst.wire;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Text items in ninjs 3, the JSON of the International Press Telecommunications Council.
@Component
final class NinjsParser implements Parser {
  private static final int LONGEST_URI = 600;
  private static final int LONGEST_BYLINE = 300;
  private static final int LONGEST_REASON = 1_000;
  private static final int MOST_SUBJECTS = 100;

  @Override
  public Parsed parse(byte[] file) {
    return switch (NinjsFile.read(file)) {
      case NinjsFile.Other _ -> new Parsed.NotMine();
      case NinjsFile.Broken(Reason reason, String detail) -> new Parsed.Unusable(reason, detail);
      case NinjsFile.Document(NinjsNode document) -> document(document);
    };
  }

  private static Parsed document(NinjsNode document) {
    String standard = NinjsStandard.version(document);
    if (standard.isEmpty()) {
      return new Parsed.NotMine();
    }
    if (!standard.startsWith("3.") && !standard.equals("3")) {
      return new Parsed.Unusable(Reason.OTHER_VERSION, standard);
    }
    String type = type(document);
    if (!type.equals("text")) {
      return new Parsed.Unusable(Reason.OTHER_TYPE, type);
    }
    String uri = document.line("uri");
    if (uri.isEmpty() || uri.length() > LONGEST_URI) {
      return new Parsed.Unusable(Reason.NO_URI, "");
    }
    String number = number(document);
    if (!number.isEmpty() && !Version.isNumber(number)) {
      return new Parsed.Unusable(Reason.BAD_VERSION, number);
    }
    @Nullable Version version = number.isEmpty() ? null : Version.numbered(number);
    return switch (document.word("pubStatus")) {
      case "", "usable" -> usable(document, uri, version);
      case "canceled", "cancelled", "withheld" ->
          new Kill(NinjsAgency.of(document), uri, version, reason(document));
      default -> new Parsed.Unusable(Reason.UNKNOWN_STATUS, document.line("pubStatus"));
    };
  }

  /// The type it says; where it says none, what its properties show it to be.
  private static String type(NinjsNode document) {
    if (document.has("type")) {
      return document.word("type");
    }
    if (document.has("eventDetails")) {
      return "event";
    }
    if (document.has("plannedCoverage")) {
      return "planning";
    }
    return document.has("renditions") && !document.has("bodies") ? "picture" : "text";
  }

  private static String number(NinjsNode document) {
    var version = document.json().path("version");
    return version.isIntegralNumber() ? version.asString() : document.line("version");
  }

  /// Why it is taken back, from what the agency tells editors.
  private static String reason(NinjsNode document) {
    return PlainText.cut(document.line("edNote"), LONGEST_REASON);
  }

  private static Parsed usable(NinjsNode document, String uri, @Nullable Version version) {
    @Nullable Instant embargo = document.moment("embargoedUntil");
    if (embargo == null && !document.line("embargoedUntil").isEmpty()) {
      return new Parsed.Unusable(Reason.BAD_EMBARGO, document.line("embargoedUntil"));
    }
    String headline = NinjsWords.headline(document);
    if (headline.isEmpty()) {
      return new Parsed.Unusable(Reason.NO_HEADLINE, "");
    }
    var source =
        new Item.Source(
            NinjsAgency.of(document),
            uri,
            version == null ? Version.unnumbered(document.moment("versionCreated")) : version);
    return switch (NinjsBody.of(document, headline)) {
      case NinjsBody.Missing(Reason reason, String detail) -> new Parsed.Unusable(reason, detail);
      case NinjsBody.Brief(List<Block> blocks) ->
          item(document, source, headline, "", blocks, embargo);
      case NinjsBody.Full(List<Block> blocks) ->
          item(
              document, source, headline, NinjsWords.standfirst(document, blocks), blocks, embargo);
    };
  }

  private static Item item(
      NinjsNode document,
      Item.Source source,
      String headline,
      String standfirst,
      List<Block> blocks,
      @Nullable Instant embargo) {
    return new Item(
        source,
        new Item.Words(headline, standfirst, Block.html(blocks), NinjsWords.language(document)),
        PlainText.cut(document.line("by"), LONGEST_BYLINE),
        source.agency(),
        subjects(document),
        document.objects("places").stream().map(each -> each.line("name")).toList(),
        NinjsPictures.of(document),
        embargo);
  }

  private static List<Item.Subject> subjects(NinjsNode document) {
    return document.objects("subjects").stream()
        .limit(MOST_SUBJECTS)
        .map(each ->
            new Item.Subject(
                each.line("name"),
                Stream.of("uri", "literal")
                    .map(each::line)
                    .filter(code -> !code.isEmpty())
                    .toList()))
        .toList();
  }
}
