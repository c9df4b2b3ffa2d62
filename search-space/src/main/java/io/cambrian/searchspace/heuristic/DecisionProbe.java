package io.cambrian.searchspace.heuristic;

import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.heuristic.domain.Domain;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import java.util.stream.Stream;

/** What a heuristic makes of 64 fixed situations. */
final class DecisionProbe {

    private static final int COUNT = 64;
    private static final long SEED = 0x5EED_0F_C401CEL;

    private DecisionProbe() {}

    /**
     * Which options are taken. Rules that agree in all situations do not always behave alike; that there are more than the usual
     * twenty keeps such errors rare.
     */
    static Fingerprint decisions(Heuristic heuristic) {
        StringBuilder taken = new StringBuilder(heuristic.domain().title()).append(':');
        for (double[][] options : situations(heuristic.domain())) {
            taken.append(Character.forDigit(Interpreter.choice(heuristic.priority(), options), Character.MAX_RADIX));
        }
        return new Fingerprint(taken.toString());
    }

    /** All priorities to the last bit: for rules that a search tells apart by ever smaller differences. */
    static Fingerprint priorities(Heuristic heuristic) {
        StringBuilder values = new StringBuilder();
        for (double[][] options : situations(heuristic.domain())) {
            for (double[] option : options) {
                values.append(Interpreter.value(heuristic.priority(), option)).append(' ');
            }
        }
        return new Fingerprint(heuristic.domain().title() + ':' + CandidateId.ofCanonical(values.toString()));
    }

    private static List<double[][]> situations(Domain domain) {
        CounterRandom random = new CounterRandom(SEED, domain.ordinal());
        return Stream.generate(() -> domain.situations().draw(random))
                .limit(COUNT)
                .toList();
    }
}
