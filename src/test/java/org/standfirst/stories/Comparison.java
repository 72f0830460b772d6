package org.standfirst.stories;

import java.util.Arrays;
import java.util.TreeSet;

/// Whether two samples can be told apart, by two tests that assume nothing of how they are
/// distributed: Mann and Whitney's U, which sees that one lies above the other, and Kolmogorov's
/// and Smirnov's, which sees any other difference of shape. Both are taken in their approximations
/// for large samples.
final class Comparison {
  private final double[] one;
  private final double[] other;

  Comparison(double[] one, double[] other) {
    this.one = sorted(one);
    this.other = sorted(other);
  }

  /// How likely it is that samples of the same distribution differ as much: the smaller of both
  /// tests' probabilities, doubled because there are two.
  double probability() {
    return Math.min(1, 2 * Math.min(mannWhitney(), kolmogorovSmirnov()));
  }

  /// By how much the median of the one lies above the other's.
  double shift() {
    return median(one) - median(other);
  }

  double mannWhitney() {
    double wins = 0;
    for (double each : one) {
      wins += below(other, each) + ties(other, each) / 2.0;
    }
    double n = one.length;
    double m = other.length;
    double deviation = Math.sqrt(n * m * (n + m + 1) / 12);
    return 2 * tail(Math.abs(wins - n * m / 2) / deviation);
  }

  double kolmogorovSmirnov() {
    var moments = new TreeSet<Double>();
    Arrays.stream(one).forEach(moments::add);
    Arrays.stream(other).forEach(moments::add);
    double widest = 0;
    for (double each : moments) {
      double here = (below(one, each) + ties(one, each)) / (double) one.length;
      double there = (below(other, each) + ties(other, each)) / (double) other.length;
      widest = Math.max(widest, Math.abs(here - there));
    }
    double size = one.length * (double) other.length / (one.length + other.length);
    double lambda = (Math.sqrt(size) + 0.12 + 0.11 / Math.sqrt(size)) * widest;
    double probability = 0;
    for (int k = 1; k <= 100; k++) {
      probability += 2 * Math.pow(-1, k - 1.0) * Math.exp(-2 * k * k * lambda * lambda);
    }
    return lambda < 0.2 ? 1 : Math.clamp(probability, 0, 1);
  }

  private static int below(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) / 2;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int ties(double[] sorted, double value) {
    return below(sorted, Math.nextUp(value)) - below(sorted, value);
  }

  /// The normal distribution's upper tail (Abramowitz and Stegun, 26.2.17).
  private static double tail(double z) {
    double t = 1 / (1 + 0.2316419 * z);
    double polynomial =
        t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * polynomial;
  }

  private static double median(double[] sorted) {
    return sorted[sorted.length / 2];
  }

  private static double[] sorted(double[] values) {
    double[] copy = values.clone();
    Arrays.sort(copy);
    return copy;
  }
}
