package io.cambrian.metalearners.agentsearch.archive;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a candidate is like apart from being good: a reading of its evaluations, such as {@code calls}, or a share of another one,
 * cut into bins: a value v has the bin {@code ⌊bins · (v − low) / (high − low)⌋}, held within 0 to bins − 1. Raw readings are kept and the bins never move, so a candidate's bin can always be computed again.
 *
 * @param reading the series of the evaluation
 * @param of the series that it is a share of, if any
 * @param low the lower end of the first bin; what is below is in it too
 * @param high the upper end of the last bin; what is above is in it too
 * @param bins how many; at least 1
 */
public record Feature(String reading, Optional<String> of, double low, double high, int bins) {

    /** The bin of candidates that lack the reading. */
    static final int UNKNOWN = -1;

    /** @throws IllegalArgumentException when there is no bin, or {@code low} is not below {@code high} */
    public Feature {
        if (!(low < high) || bins < 1) {
            throw new IllegalArgumentException("a feature has at least 1 bin from a number to a greater one, found "
                    + bins + " from " + low + " to " + high);
        }
    }

    /** The bin of these readings. */
    int bin(List<Reading> readings) {
        OptionalDouble value = value(readings);
        if (value.isEmpty()) {
            return UNKNOWN;
        }
        double place = (value.getAsDouble() - low) / (high - low) * bins;
        return (int) Math.clamp(Math.floor(place), 0, bins - 1);
    }

    private OptionalDouble value(List<Reading> readings) {
        OptionalDouble whole = of.isPresent() ? Reading.value(readings, of.get()) : OptionalDouble.of(1);
        OptionalDouble part = Reading.value(readings, reading);
        if (part.isEmpty() || whole.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(whole.getAsDouble() == 0 ? 0 : part.getAsDouble() / whole.getAsDouble());
    }
}
