package org.standfirst.readers.password;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.Arrays;

/// Argon2id (RFC 9106, version 0x13) at one cost, in memory that is kept from one hash to the next
/// and never holds anything in between. Not for use by two threads.
public final class Argon2id {
  private static final int VERSION = 0x13;
  private static final int TYPE = 2;
  private static final int SLICES = 4;
  private static final int WORDS = Mixer.WORDS;
  private static final long LOW_HALF = 0xFFFF_FFFFL;
  private static final byte[] NOTHING = {};
  private final Cost cost;
  private final int segment;
  private final int lane;
  private final long[] memory;
  private final Mixer mixer = new Mixer();

  public Argon2id(Cost cost) {
    this(cost, new long[segment(cost) * SLICES * cost.lanes() * WORDS]);
  }

  Argon2id(Cost cost, long[] memory) {
    this.cost = cost;
    this.segment = segment(cost);
    this.lane = segment * SLICES;
    this.memory = memory;
  }

  private static int segment(Cost cost) {
    return cost.kibibytes() / (SLICES * cost.lanes());
  }

  Cost cost() {
    return cost;
  }

  /// The hash of a password, of that many bytes.
  public byte[] hash(byte[] password, byte[] salt, int length) {
    return hash(password, salt, NOTHING, NOTHING, length);
  }

  byte[] hash(byte[] password, byte[] salt, byte[] secret, byte[] data, int length) {
    try {
      begin(seed(length, password, salt, secret, data));
      for (int pass = 0; pass < cost.passes(); pass++) {
        for (int slice = 0; slice < SLICES; slice++) {
          for (int i = 0; i < cost.lanes(); i++) {
            fill(pass, slice, i);
          }
        }
      }
      return VariableHash.of(last(), length);
    } finally {
      Arrays.fill(memory, 0);
      mixer.forget();
    }
  }

  private byte[] seed(int length, byte[]... inputs) {
    var hash = new VariableHash.Blake2b(64);
    for (int each :
        new int[] {cost.lanes(), length, cost.kibibytes(), cost.passes(), VERSION, TYPE}) {
      hash.add(each);
    }
    for (byte[] each : inputs) {
      hash.add(each.length);
      hash.add(each);
    }
    return hash.end();
  }

  private void begin(byte[] seed) {
    byte[] input = Arrays.copyOf(seed, seed.length + 2 * Integer.BYTES);
    ByteBuffer numbers = littleEndian(input);
    for (int i = 0; i < cost.lanes(); i++) {
      for (int column = 0; column < 2; column++) {
        numbers.putInt(seed.length, column).putInt(seed.length + Integer.BYTES, i);
        littleEndian(VariableHash.of(input, WORDS * Long.BYTES))
            .asLongBuffer()
            .get(memory, (i * lane + column) * WORDS, WORDS);
      }
    }
  }

  private byte[] last() {
    byte[] last = new byte[WORDS * Long.BYTES];
    LongBuffer words = littleEndian(last).asLongBuffer();
    for (int word = 0; word < WORDS; word++) {
      long all = 0;
      for (int i = 1; i <= cost.lanes(); i++) {
        all ^= memory[(i * lane - 1) * WORDS + word];
      }
      words.put(all);
    }
    return last;
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /// Fills a lane's segment. In the first half of the first pass the secret doesn't decide which
  /// blocks are read.
  private void fill(int pass, int slice, int ofLane) {
    boolean first = pass == 0 && slice == 0;
    Addresses addresses =
        pass == 0 && slice < SLICES / 2
            ? new Addresses(ofLane, slice, memory.length / WORDS, cost.passes())
            : null;
    for (int i = first ? 2 : 0; i < segment; i++) {
      int column = slice * segment + i;
      int at = ofLane * lane + column;
      int before = column == 0 ? at + lane - 1 : at - 1;
      long random = addresses == null ? memory[before * WORDS] : addresses.get(i);
      int other = first ? ofLane : (int) ((random >>> Integer.SIZE) % cost.lanes());
      int area = area(pass, slice, i, other == ofLane);
      int reference = other * lane + column(pass, slice, area, random & LOW_HALF);
      mixer.mix(memory, before * WORDS, reference * WORDS, at * WORDS, pass > 0);
    }
  }

  /// How many blocks of a lane may be referred to.
  private int area(int pass, int slice, int i, boolean same) {
    int finished = pass == 0 ? slice * segment : lane - segment;
    if (same) {
      return finished + i - 1;
    }
    return i == 0 ? finished - 1 : finished;
  }

  /// Which of them it is: the latest are the likeliest.
  private int column(int pass, int slice, int area, long random) {
    long back = (area * ((random * random) >>> Integer.SIZE)) >>> Integer.SIZE;
    int oldest = pass == 0 || slice == SLICES - 1 ? 0 : (slice + 1) * segment;
    return (int) ((oldest + area - 1 - back) % lane);
  }

  /// The pseudo-random numbers of a segment, a block of them at a time.
  private final class Addresses {
    private static final int INPUT = WORDS;
    private static final int OUTPUT = 2 * WORDS;
    private static final int COUNTER = INPUT + 6;

    /// A block of zeros, one to count in, and one of numbers.
    private final long[] blocks = new long[3 * WORDS];

    Addresses(int ofLane, int slice, int allBlocks, int passes) {
      long[] input = {0, ofLane, slice, allBlocks, passes, TYPE};
      System.arraycopy(input, 0, blocks, INPUT, input.length);
    }

    long get(int i) {
      int block = i / WORDS;
      if (blocks[COUNTER] <= block) {
        blocks[COUNTER] = block + 1L;
        mixer.mix(blocks, 0, INPUT, OUTPUT, false);
        mixer.mix(blocks, 0, OUTPUT, OUTPUT, false);
      }
      return blocks[OUTPUT + i % WORDS];
    }
  }
}
