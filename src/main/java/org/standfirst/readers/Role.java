package org.standfirst.readers;

/// What a member of staff may do.
public enum Role {
  REPORTER,
  EDITOR,
  MODERATOR,
  AUDIENCE_EDITOR,
  ADMINISTRATOR
}
