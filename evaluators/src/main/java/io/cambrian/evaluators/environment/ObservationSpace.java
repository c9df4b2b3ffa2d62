package io.cambrian.evaluators.environment;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What an agent sees in a step.
 *
 * @param shape how the numbers are laid out, such as channels, rows, columns; the last index runs fastest; at least one axis, none shorter than 1
 * @param mostSetBits where all numbers are 0 or 1: the greatest number of ones
 */
public record ObservationSpace(List<Integer> shape, OptionalInt mostSetBits) {

    public ObservationSpace {
        shape = List.copyOf(shape);
        if (shape.isEmpty() || shape.stream().anyMatch(length -> length < 1)) {
            throw new IllegalArgumentException("an observation has at least 1 number along every axis, found " + shape);
        }
    }

    /** What a game shows. */
    public static ObservationSpace of(Game game) {
        return new ObservationSpace(
                game.observationShape(),
                game instanceof BitGame bits ? OptionalInt.of(bits.mostSetBits()) : OptionalInt.empty());
    }

    /** How many numbers there are. */
    public int size() {
        return shape.stream().reduce(1, Math::multiplyExact);
    }

    @Override
    public String toString() {
        return shape.stream().map(String::valueOf).collect(Collectors.joining("×"))
                + (mostSetBits.isPresent() ? " bits" : shape.equals(List.of(1)) ? " number" : " numbers");
    }
}
