package org.standfirst.newsletters.deliveries;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file of the journal, in memory as the system maps it: what is written there is the system's,
/// and survives the program. A note becomes valid by its last store, so that one which was
/// interrupted isn't there.
///
/// A place of 256 bytes holds the note that a copy is handed over (a mark, the delivery, the claim,
/// the relay) and, in its second part, the answer (its kind, code, lengths, text).
final class Segment {
  static final int PLACES = 4096;
  private static final int PLACE = 256;
  private static final long SIZE = (long) PLACES * PLACE;
  private static final long MARK = 0x5354414e44464952L;
  private static final int DELIVERY = 8;
  private static final int CLAIM = 16;
  private static final int RELAY = 24;
  private static final int RELAY_ROOM = 40;
  private static final int ANSWERED = 64;
  private static final int CODE = 72;
  private static final int LENGTHS = 76;
  private static final int TEXT = 80;
  private static final int TEXT_ROOM = PLACE - TEXT;
  private static final int STATUS_ROOM = 20;
  private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
  private static final ValueLayout.OfByte BYTE = ValueLayout.JAVA_BYTE;
  private static final VarHandle STORE = LONG.varHandle();
  private final MemorySegment memory;
  private int used;
  private int open;

  private Segment(MemorySegment memory) {
    this.memory = memory;
  }

  /// What a place says.
  ///
  /// @param answer null: it was handed over, and that is all that is known
  record Note(long delivery, long claim, String relay, @Nullable Answer answer) {}

  /// A new one, with all its room taken on the disk: where there is none, that is known now, and
  /// nothing of it stays.
  static Segment make(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE)) {
      try {
        return new Segment(filled(channel));
      } catch (IOException e) {
        Files.delete(file);
        throw e;
      }
    }
  }

  private static MemorySegment filled(FileChannel channel) throws IOException {
    ByteBuffer zeros = ByteBuffer.allocate((int) SIZE);
    while (zeros.hasRemaining()) {
      channel.write(zeros);
    }
    return channel.map(FileChannel.MapMode.READ_WRITE, 0, SIZE, Arena.ofAuto());
  }

  /// The valid notes of a file.
  static List<Note> read(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = Math.min(SIZE, channel.size());
      MemorySegment memory = MemorySegment.ofArray(new byte[(int) SIZE]);
      ByteBuffer into = memory.asByteBuffer().limit((int) size);
      while (into.hasRemaining() && channel.read(into) >= 0) {
        // until all is read
      }
      return new Segment(memory).notes();
    }
  }

  boolean full() {
    return used == PLACES;
  }

  /// Whether all that it holds is settled in the database.
  boolean settled() {
    return open == 0;
  }

  void settledOne() {
    open--;
  }

  /// Makes it as new.
  void clear() {
    memory.fill((byte) 0);
    used = 0;
  }

  /// Notes that a copy is handed over; the place is its number here.
  int handingOver(long delivery, long claim, String relay) {
    int place = used++;
    open++;
    long at = (long) place * PLACE;
    memory.set(LONG, at + DELIVERY, delivery);
    memory.set(LONG, at + CLAIM, claim);
    memory.set(BYTE, at + RELAY, (byte) put(relay, at + RELAY + 1, RELAY_ROOM - 1));
    STORE.setRelease(memory, at, MARK);
    return place;
  }

  /// Notes what came of it.
  void answered(int place, Answer answer) {
    long at = (long) place * PLACE;
    int status = put(answer.status(), at + TEXT, STATUS_ROOM);
    int words = put(answer.words(), at + TEXT + status, TEXT_ROOM - status);
    memory.set(INT, at + CODE, answer.recipient() ? -answer.code() : answer.code());
    memory.set(INT, at + LENGTHS, status << 16 | words);
    STORE.setRelease(memory, at + ANSWERED, answer.kind().mark());
  }

  private List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    for (long at = 0; at < SIZE; at += PLACE) {
      if (memory.get(ValueLayout.JAVA_LONG_UNALIGNED, at) == MARK) {
        String relay = text(at + RELAY + 1, memory.get(BYTE, at + RELAY), RELAY_ROOM - 1);
        notes.add(new Note(number(at + DELIVERY), number(at + CLAIM), relay, answer(at)));
      }
    }
    return notes;
  }

  private @Nullable Answer answer(long at) {
    Answer.Kind kind = Answer.Kind.marked(number(at + ANSWERED));
    if (kind == null) {
      return null;
    }
    int code = memory.get(ValueLayout.JAVA_INT_UNALIGNED, at + CODE);
    int lengths = memory.get(ValueLayout.JAVA_INT_UNALIGNED, at + LENGTHS);
    int status = Math.clamp(lengths >> 16, 0, STATUS_ROOM);
    return new Answer(
        kind,
        code < 0,
        Math.abs(code),
        text(at + TEXT, status, STATUS_ROOM),
        text(at + TEXT + status, lengths & 0xffff, TEXT_ROOM - status));
  }

  private long number(long at) {
    return memory.get(ValueLayout.JAVA_LONG_UNALIGNED, at);
  }

  /// Where the machine fell, any length may stand there.
  private String text(long at, int length, int room) {
    byte[] bytes = new byte[Math.clamp(length, 0, room)];
    MemorySegment.copy(memory, BYTE, at, bytes, 0, bytes.length);
    return new String(bytes, StandardCharsets.UTF_8).replace("\0", "");
  }

  /// As much as there is room for; where that ends within a character, without it.
  private int put(String text, long at, int room) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int length = Math.min(bytes.length, room);
    while (length < bytes.length && length > 0 && (bytes[length] & 0xc0) == 0x80) {
      length--;
    }
    MemorySegment.copy(bytes, 0, memory, BYTE, at, length);
    return length;
  }
}
