package org.standfirst.newsletters.smtp;

/// Whom we sign in as (RFC 4954).
public record Login(String user, String password) {
  public Login {
    if (user.indexOf('\0') >= 0 || password.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("a login can't hold a zero character");
    }
  }

  @Override
  public String toString() {
    return "Login[" + user + "]";
  }
}
