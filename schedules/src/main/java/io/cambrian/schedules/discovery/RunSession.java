package io.cambrian.schedules.discovery;

import io.cambrian.archive.Archive;
import io.cambrian.archive.ArchiveView;
import io.cambrian.archive.RunSummary;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.RunId;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.RunSpecReader;
import io.cambrian.schedules.spec.RunSpecWriter;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.RootSeed;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
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
    private final Backend backend;
    private final InstantSource clock;

    private RunSession(Archive archive, RunId run, Backend backend, InstantSource clock) {
        this.archive = archive;
        this.run = run;
        this.backend = backend;
        this.clock = clock;
    }

    /** Writes a new run into the archive; {@code backend} is what its trainings compute on. */
    public static RunSession start(
            Archive archive, RunSpec spec, Backend backend, String software, InstantSource clock) {
        Instant now = clock.instant();
        RunId run = newId(archive, spec, now);
        archive.append(new Event.RunStarted(
                run, now, spec.name(), RunSpecWriter.write(spec), spec.seed(), software, mark(backend)));
        archive.force();
        return new RunSession(archive, run, backend, clock);
    }

    /**
     * A run that the archive holds and that has not finished.
     *
     * @param backend must give the same bits as the one that the run was started on
     * @throws SpecException if it does not, or if something that the spec names, such as a jar, is not there; nothing is stored then
     */
    public static RunSession resume(Archive archive, RunId run, Backend backend, InstantSource clock) {
        Optional<String> first = archive.view().started(run).backend();
        if (!first.equals(mark(backend))) {
            throw new SpecException("Run " + run + " was started on the backend '" + first.orElse("simd") + "', and '"
                    + backend.name() + "' gives other bits; leave --backend out, or start a new run.");
        }
        RunSession session = new RunSession(archive, run, backend, clock);
        Experiments.check(session.spec()); // a jar or a recording may be away; then nothing is stored
        session.goOn();
        return session;
    }

    /**
     * A backend that gives the same bits as the one that a run of the archive was started on.
     *
     * @throws io.cambrian.evaluators.tensor.UnavailableBackendException if it cannot run here
     */
    public static Backend backendOf(ArchiveView view, RunId run) {
        return view.started(run).backend().map(Backends::byName).orElseGet(Backends::best);
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
        return RunSpecReader.read("The spec of run " + run, archive.view().specYaml(run));
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
        Ending ending = compute(Experiments.of(spec(), backend), threads, listener, parkRequested);
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
            Ending search =
                    new Discovery<>(experiment, run, archive, dispatcher, listener, clock).search(parkRequested);
            archive.force();
            return search == Ending.PARKED
                    ? Ending.PARKED
                    : new FinalMeasurements<>(experiment, run, archive, dispatcher, listener).measure(parkRequested);
        }
    }

    /** What the archive notes of a backend: its name, where that makes a difference to results. */
    private static Optional<String> mark(Backend backend) {
        return backend.bitExact() ? Optional.empty() : Optional.of(backend.name());
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
