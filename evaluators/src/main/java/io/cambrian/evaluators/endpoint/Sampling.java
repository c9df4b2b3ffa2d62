package io.cambrian.evaluators.endpoint;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How the model draws its words. Each part is sent only where it is given, since some models refuse parameters that others
 * require.
 *
 * @param temperature from 0 (the likeliest word) to 2
 * @param maxTokens how long a reply may become, in tokens, at least 1; reasoning counts too, so models that reason need thousands
 * @param seed what the model's own generator starts from; servers promise little about it
 */
public record Sampling(OptionalDouble temperature, OptionalInt maxTokens, OptionalLong seed) {

    private static final double HIGHEST_TEMPERATURE = 2;

    /** The server's own choice of everything. */
    public static final Sampling USUAL =
            new Sampling(OptionalDouble.empty(), OptionalInt.empty(), OptionalLong.empty());

    /** @throws IllegalArgumentException if the temperature or the number of tokens is out of its range */
    public Sampling {
        if (temperature.isPresent()
                && !(temperature.getAsDouble() >= 0 && temperature.getAsDouble() <= HIGHEST_TEMPERATURE)) {
            throw new IllegalArgumentException(
                    "a temperature is a number from 0 to 2, found " + temperature.getAsDouble());
        }
        if (maxTokens.isPresent() && maxTokens.getAsInt() < 1) {
            throw new IllegalArgumentException("a reply has room for at least 1 token, found " + maxTokens.getAsInt());
        }
    }

    public Sampling withTemperature(double other) {
        return new Sampling(OptionalDouble.of(other), maxTokens, seed);
    }

    public Sampling withMaxTokens(int other) {
        return new Sampling(temperature, OptionalInt.of(other), seed);
    }

    public Sampling withSeed(long other) {
        return new Sampling(temperature, maxTokens, OptionalLong.of(other));
    }
}
