package org.standfirst.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NinjsSamplesTests {
  private final Parser parser = new NinjsParser();

  @Test
  void the_text_items_of_version_3_are_read_and_all_others_say_what_they_are() throws IOException {
    var found = new TreeMap<String, String>();
    for (Path file : Samples.of("3.0")) {
      Parsed parsed = parser.parse(Files.readAllBytes(file));
      System.out.println(file.getFileName() + "\n   " + parsed);
      found.put(file.getFileName().toString(), inShort(parsed));
    }
    System.out.println(found);
  }

  @Test
  void items_of_other_versions_are_told_apart() throws IOException {
    for (String version : new String[] {"1.4", "2.1"}) {
      for (Path file : Samples.of(version)) {
        Parsed parsed = parser.parse(Files.readAllBytes(file));
        System.out.println(file.getFileName() + "\n   " + parsed);
      }
    }
  }

  private static String inShort(Parsed parsed) {
    return switch (parsed) {
      case Item _ -> "item";
      case Kill _ -> "kill";
      case Parsed.NotMine _ -> "not ninjs";
      case Parsed.Unusable(Reason reason, String detail) -> (reason.word() + " " + detail).strip();
    };
  }
}
