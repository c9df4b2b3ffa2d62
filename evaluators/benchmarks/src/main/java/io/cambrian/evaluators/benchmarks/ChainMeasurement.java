package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.chain.ChainLifetime;
import io.cambrian.evaluators.chain.ChainMethod;
import io.cambrian.evaluators.chain.ChainSettings;
import io.cambrian.evaluators.chain.ChainValues;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** One method's life on the exact discounting chain: the published number of meta-gradients, judged by outer values. */
final class ChainMeasurement implements Measurement {

    static final String TITLE = "exact discounting chain, 50,000 meta-gradients with outer values";

    private static final int ROUNDS = 3;
    private static final double NANOSECONDS_PER_SECOND = 1e9;

    @Override
    public String name() {
        return "discounting-chain";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        int updates = watch.effort().repetitions(ChainLifetime.PUBLISHED_UPDATES);
        ChainLifetime life =
                new ChainLifetime(ChainSettings.published(), new ChainMethod.MetaGradient(ChainValues.OUTER));
        Timing timing =
                watch.timeLong(() -> life.live(updates, updates), ROUNDS).dividedBy(updates);
        double seconds = ChainLifetime.PUBLISHED_UPDATES * timing.best() / NANOSECONDS_PER_SECOND;
        String note = String.format(Locale.ROOT, "%.1f µs a meta-gradient", timing.best() / 1e3);
        return List.of(new Reading.Found(TITLE, seconds, "s", OptionalDouble.empty(), note, timing.raw()));
    }
}
