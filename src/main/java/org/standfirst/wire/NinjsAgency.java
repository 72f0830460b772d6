package org.standfirst.wire;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whose copy a ninjs item is: the holder of the rights, else the source, else whoever gave the
/// item its address.
final class NinjsAgency {
  private static final Pattern AUTHORITY =
      Pattern.compile(
          "(?:https?://(?:www\\.)?|urn:newsml:|tag:)([^/:,?#@\\s]+\\.[^/:,?#@\\s]+).*",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 100;

  private NinjsAgency() {}

  static String of(NinjsNode item) {
    Matcher authority = AUTHORITY.matcher(item.line("uri"));
    return Stream.of(
            Stream.of(item.line("copyrightHolder")),
            item.objects("infoSources").stream().map(source -> source.line("name")),
            item.valuesOf("descriptions", List.of("creditline", "credit")),
            authority.matches() ? Stream.of(authority.group(1)) : Stream.<String>empty())
        .flatMap(each -> each)
        .filter(name -> !name.isEmpty() && name.length() <= LONGEST)
        .findFirst()
        .orElse("");
  }
}
