package org.standfirst.readers.signin;

import org.springframework.stereotype.Component;
import org.standfirst.readers.Doorkeeper;
import org.standfirst.readers.password.PasswordHashes;
import org.standfirst.readers.password.PasswordHashes.Room;

/// Sends away who signs in by a password that nobody has time to hash. Other forms with a password
/// need a link, a session or a proof of work first, and come back with what was typed in them.
@Component
final class SignInDoor implements Doorkeeper {
  private static final String PATH = "/sign-in";
  private final PasswordHashes passwords;

  SignInDoor(PasswordHashes passwords) {
    this.passwords = passwords;
  }

  @Override
  public Entrance at(String path) {
    if (!path.equals(PATH)) {
      return new Entrance.Free();
    }
    return switch (passwords.room()) {
      case Room.Left _ -> new Entrance.Free();
      case Room.Full(var after) -> new Entrance.Full(after);
    };
  }
}
