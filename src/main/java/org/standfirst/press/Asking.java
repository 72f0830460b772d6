package org.standfirst.press;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;
import org.standfirst.readers.CookieNames;

/// What the press needs of a request's headers, gathered in one pass.
final class Asking {
  String session = "";
  String meter = "";
  @Nullable String acceptEncoding;
  @Nullable String ifNoneMatch;

  /// Whether a header asks for something that copies can't give, such as a range.
  boolean special;

  /// Whether the browser asks ahead of its reader, who may never come.
  boolean ahead;

  private final CookieNames names;

  Asking(HttpFields fields, CookieNames names) {
    this.names = names;
    for (int i = 0; i < fields.size(); i++) {
      HttpField field = fields.getField(i);
      HttpHeader header = field.getHeader();
      if (header == null) {
        ahead |= field.getName().equalsIgnoreCase(Ahead.HEADER) && Ahead.is(field.getValue());
        continue;
      }
      switch (header) {
        case COOKIE -> readCookies(field.getValue());
        case ACCEPT_ENCODING -> acceptEncoding = field.getValue();
        case IF_NONE_MATCH -> ifNoneMatch = field.getValue();
        case CONTENT_LENGTH, TRANSFER_ENCODING, EXPECT, UPGRADE, RANGE, AUTHORIZATION ->
            special = true;
        default -> {
          // Nothing that a copy depends on.
        }
      }
    }
  }

  private void readCookies(@Nullable String value) {
    int start = 0;
    while (value != null && start < value.length()) {
      int end = value.indexOf(';', start);
      end = end < 0 ? value.length() : end;
      int equals = value.indexOf('=', start);
      if (equals > 0 && equals < end) {
        String content = value.substring(equals + 1, end).strip();
        // Of two by one name the first counts, here as in the servlets.
        if (session.isEmpty() && named(value, start, equals, names.session())) {
          session = content;
        } else if (meter.isEmpty() && named(value, start, equals, names.meter())) {
          meter = content;
        }
      }
      start = end + 1;
      while (start < value.length() && value.charAt(start) == ' ') {
        start++;
      }
    }
  }

  private static boolean named(String value, int start, int equals, String name) {
    return equals - start == name.length() && value.startsWith(name, start);
  }
}
