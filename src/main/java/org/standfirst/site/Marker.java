package org.standfirst.site;

import java.nio.charset.StandardCharsets;

/// Words in a page's HTML by which its content policy is told what is on it.
record Marker(String words) {
  boolean isIn(byte[] page) {
    byte[] sought = words.getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at + sought.length <= page.length; at++) {
      int same = 0;
      while (same < sought.length && page[at + same] == sought[same]) {
        same++;
      }
      if (same == sought.length) {
        return true;
      }
    }
    return false;
  }
}
