package org.standfirst.newsletters.mime;

import java.util.regex.Pattern;

/// What mail programs know a newsletter by (RFC 2919).
///
/// @param name as people write it; may be empty
/// @param id under a domain of ours, such as `morning.newsletters.example.org`
public record MailingList(String name, String id) {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+");

  public MailingList {
    if (id.length() > 255 || !ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not a list's id: " + id);
    }
    name = Party.oneLine(name);
  }
}
