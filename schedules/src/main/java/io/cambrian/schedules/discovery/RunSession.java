package io.cambrian.schedules.discovery;

import io.cambrian.archive.Archive;
import io.cambrian.archive.RunSummary;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.RunId;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.RunSpecReader;
import io.cambrian.schedules.spec.RunSpecWriter;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.RootSeed;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * A run from its first event to its last: start it, then let it compute as often and as long as is convenient.
 *
 * <p>What a session does between two calls of {@link #advance} is nothing; parking costs at most the trainings under way.
 */
public final class RunSession {

    private static final DateTimeFormatter TIME_OF_START =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final int SUFFIX_MASK = 0xffff;

    private final Archive archive;
    private final RunId run;
    private final InstantSource clock;

    private RunSession(Archive archive, RunId run, InstantSource clock) {
        this.archive = archive;
        this.run = run;
        this.clock = clock;
    }

    /** Writes a new run into the archive. */
    public static RunSession start(Archive archive, RunSpec spec, String software, InstantSource clock) {
        Instant now = clock.instant();
        RunId run = newId(archive, spec, now);
        archive.append(new Event.RunStarted(run, now, spec.name(), RunSpecWriter.write(spec), spec.seed(), software));
        archive.force();
        return new RunSession(archive, run, clock);
    }

    /** A run that the archive holds and that has not finished. */
    public static RunSession resume(Archive archive, RunId run, InstantSource clock) {
        RunSession session = new RunSession(archive, run, clock);
        session.goOn();
        return session;
    }

    /** Notes that a parked run goes on. */
    public void goOn() {
        archive.append(new Event.RunResumed(run, clock.instant()));
        archive.force();
    }

    public RunId run() {
        return run;
    }

    /** What the run was asked to do. */
    public RunSpec spec() {
        return RunSpecReader.read("the spec of run " + run, archive.view().specYaml(run));
    }

    /**
     * Computes until the run has finished or the caller wants to park.
     *
     * @param threads how many trainings at once; changes how long it takes, never what comes out
     * @param parkRequested asked often
     * @param parkReason one line for the archive, asked for once when the run is parked
     */
    public Ending advance(
            int threads,
            DiscoveryListener listener,
            BooleanSupplier parkRequested,
            java.util.function.Supplier<String> parkReason) {
        Ending ending = compute(Experiments.of(spec()), threads, listener, parkRequested);
        archive.append(
                ending == Ending.FINISHED
                        ? new Event.RunFinished(run, clock.instant())
                        : new Event.RunParked(run, clock.instant(), parkReason.get()));
        archive.force();
        return ending;
    }

    private <C extends Candidate, S> Ending compute(
            Experiment<C, S> experiment, int threads, DiscoveryListener listener, BooleanSupplier parkRequested) {
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            Ending search = new Discovery<>(experiment, run, archive, dispatcher, listener).search(parkRequested);
            archive.force();
            return search == Ending.PARKED
                    ? Ending.PARKED
                    : new FinalMeasurements<>(experiment, run, archive, dispatcher, listener).measure(parkRequested);
        }
    }

    private static RunId newId(Archive archive, RunSpec spec, Instant now) {
        Set<RunId> taken = archive.view().runs().stream().map(RunSummary::id).collect(Collectors.toSet());
        for (long attempt = 0; ; attempt++) {
            long mixed = new RootSeed(spec.seed() ^ now.getNano())
                    .search()
                    .child("run-id", attempt)
                    .value();
            RunId id = new RunId("r-" + TIME_OF_START.format(now) + "-" + String.format("%04x", mixed & SUFFIX_MASK));
            if (!taken.contains(id)) {
                return id;
            }
        }
    }
}
