package org.standfirst.press;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Where printed copies lie, in bounded memory, found by key and by what they show.
final class Shelf {
  private final Cache<CopyKey, Copy> copies;
  private final Map<Subject, Map<CopyKey, Copy>> bySubject = new ConcurrentHashMap<>();

  Shelf(long bytes) {
    this.copies =
        Caffeine.newBuilder()
            .maximumWeight(bytes)
            .weigher((CopyKey _, Copy copy) -> copy.weight())
            .removalListener((@Nullable CopyKey key, @Nullable Copy copy, RemovalCause _) -> {
              if (key != null && copy != null) {
                forget(key, copy);
              }
            })
            .executor(Runnable::run)
            .build();
  }

  @Nullable Copy find(CopyKey key) {
    return copies.getIfPresent(key);
  }

  /// Both maps change as one for a key: of two prints at once, the one that stays is the one that
  /// the index names.
  void put(CopyKey key, Copy copy) {
    copies
        .asMap()
        .compute(
            key,
            (_, _) -> {
              copy.subjects().forEach(subject -> index(subject, key, copy));
              return copy;
            });
  }

  private void index(Subject subject, CopyKey key, Copy copy) {
    bySubject.compute(
        subject,
        (_, shown) -> {
          Map<CopyKey, Copy> all = shown == null ? new ConcurrentHashMap<>(4) : shown;
          all.put(key, copy);
          return all;
        });
  }

  void remove(CopyKey key) {
    copies.invalidate(key);
  }

  /// Takes away all copies that show the subject, and says which.
  Set<CopyKey> spoil(Subject subject) {
    Map<CopyKey, Copy> shown = bySubject.get(subject);
    if (shown == null) {
      return Set.of();
    }
    Set<CopyKey> spoiled = Set.copyOf(shown.keySet());
    copies.invalidateAll(spoiled);
    return spoiled;
  }

  /// The index empties with the copies, one by one: a copy that is put meanwhile stays in it.
  void clear() {
    copies.invalidateAll();
  }

  /// Forgets that very copy, not a newer one under the same key.
  @SuppressWarnings("ReferenceEquality")
  private void forget(CopyKey key, Copy copy) {
    for (Subject subject : copy.subjects()) {
      bySubject.computeIfPresent(
          subject,
          (_, shown) -> {
            // By identity: a newer copy of the same words must stay in the index.
            shown.computeIfPresent(key, (_, kept) -> kept == copy ? null : kept);
            return shown.isEmpty() ? null : shown;
          });
    }
  }
}
