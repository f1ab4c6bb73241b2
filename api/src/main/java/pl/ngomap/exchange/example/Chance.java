package pl.ngomap.exchange.example;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/** Choices by chance. */
final class Chance {

  private final RandomGenerator random;

  Chance(RandomGenerator random) {
    this.random = random;
  }

  /** True in the given share of cases, 0 to 1. */
  boolean in(double share) {
    return random.nextDouble() < share;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  double between(double low, double high) {
    return random.nextDouble(low, high);
  }

  /** Around 0, two thirds of it within the deviation. */
  double around(double deviation) {
    return random.nextGaussian() * deviation;
  }

  /** How far something lies that is rarely far: the mean is given. */
  double decaying(double mean) {
    return random.nextExponential() * mean;
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** One of the choices, the heavier the oftener. */
  <T> T weighted(List<T> choices, ToDoubleFunction<T> weight) {
    double left = random.nextDouble() * choices.stream().mapToDouble(weight).sum();
    for (T choice : choices) {
      left -= weight.applyAsDouble(choice);
      if (left < 0) {
        return choice;
      }
    }
    return choices.get(choices.size() - 1);
  }
}
