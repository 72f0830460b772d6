package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class ComparisonTests {
  private static double[] sample(long seed, DoubleUnaryOperator shape) {
    var random = new Random(seed);
    return random.doubles(1000).map(_ -> shape.applyAsDouble(random.nextGaussian())).toArray();
  }

  @Test
  void samples_of_the_same_shape_are_rarely_told_apart() {
    int apart = 0;
    for (int i = 0; i < 1000; i++) {
      double[] one = sample(2L * i, Math::exp);
      double[] other = sample(2L * i + 1, Math::exp);
      apart += new Comparison(one, other).probability() < 0.01 ? 1 : 0;
    }
    assertThat(apart).isLessThan(20);
  }

  @Test
  void a_quarter_of_a_deviations_shift_is_seen() {
    double probability = new Comparison(sample(1, z -> z), sample(2, z -> z + 0.25)).probability();
    assertThat(probability).isLessThan(0.001);
  }

  @Test
  void another_width_is_seen() {
    double probability = new Comparison(sample(1, z -> z), sample(2, z -> 1.5 * z)).probability();
    assertThat(probability).isLessThan(0.001);
  }

  @Test
  void known_values_are_met() {
    var comparison = new Comparison(new double[] {1, 2, 3, 4, 5}, new double[] {6, 7, 8, 9, 10});
    assertThat(comparison.mannWhitney()).isBetween(0.0085, 0.0095);
    assertThat(comparison.shift()).isEqualTo(-5);
  }
}
