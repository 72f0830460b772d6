package org.standfirst.readers.session;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Role;
import org.standfirst.readers.Visitor;

/// What a token is worth: its session, and the reader whom it stands for.
record Worth(
    long id,
    long reader,
    boolean confirmed,
    @Nullable Instant subscriberUntil,
    Instant lastSeenAt,
    String proofs,
    boolean secondFactorWaived,
    boolean secondFactorOn,
    @Nullable String roles) {
  static final SimplePropertyRowMapper<Worth> ROW = new SimplePropertyRowMapper<>(Worth.class);

  Visitor.Registered visitor(Instant now) {
    var known = new ReaderId(reader);
    if (!confirmed) {
      return new Visitor.Pending(known);
    }
    return subscriberUntil != null && subscriberUntil.isAfter(now)
        ? new Visitor.Subscriber(known, roleSet())
        : new Visitor.Reader(known, roleSet());
  }

  /// Whether the reader has switched a second factor on that this session still lacks.
  boolean waits() {
    return secondFactorOn && !hasSecondFactor();
  }

  /// Whoever has roles has them in a session with a second factor only.
  private Set<Role> roleSet() {
    return roles == null || !(secondFactorWaived || hasSecondFactor())
        ? Set.of()
        : Arrays.stream(roles.split(",", -1))
            .map(Role::valueOf)
            .collect(Collectors.toUnmodifiableSet());
  }

  private boolean hasSecondFactor() {
    return Proofs.ofStored(proofs).stream().anyMatch(Proof::isSecondFactor);
  }
}
