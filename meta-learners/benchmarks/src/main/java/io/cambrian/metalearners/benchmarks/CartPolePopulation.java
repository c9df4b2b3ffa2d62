package io.cambrian.metalearners.benchmarks;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Leg;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.benchmarks.PagesInMemory;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.checkpoint.CheckpointFormat;
import io.cambrian.evaluators.dispatch.Completion;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.evaluators.onpolicy.PpoSettings;
import io.cambrian.evaluators.onpolicy.PpoTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tuning.PpoTunables;
import io.cambrian.evaluators.tuning.TunedTrainer;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.population.PopulationBasedTraining;
import io.cambrian.metalearners.population.PopulationSettings;
import io.cambrian.metalearners.population.PopulationState;
import io.cambrian.metalearners.population.Timing;
import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.DriftFormat;
import io.cambrian.searchspace.drift.NamedDrifts;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.tuning.TuningSpace;
import io.cambrian.searchspace.tuning.field.FloatField;
import io.cambrian.searchspace.tuning.field.IntegerField;
import io.cambrian.searchspace.tuning.field.Scale;
import io.cambrian.searchspace.tuning.joint.HeldProgramSpace;
import io.cambrian.searchspace.tuning.joint.Tuned;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sixteen agents that learn CartPole with PPO side by side, trained as a run trains them but without an archive: up to 16
 * segments are out, the oldest is told first.
 */
final class CartPolePopulation {

    static final int MEMBERS = 16;

    private final Task task = TaskCatalogue.standard().byName("CartPole-v1");
    private final SearchSeed seed = new RootSeed(1).search();
    private final Map<Long, Checkpoint> reached = new ConcurrentHashMap<>();
    private final ArrayDeque<Pending> pending = new ArrayDeque<>();
    private final TunedTrainer<Drift, PpoSettings> trainer;
    private final PopulationBasedTraining<Drift> learner;
    private final Budget lifetime;

    /** A segment that is being trained. */
    private record Pending(Proposal<Tuned<Drift>> proposal, Submission<Trained> training) {}

    /**
     * A segment that was trained.
     *
     * @param training nanoseconds of processor time
     * @param bookkeeping nanoseconds of processor time
     */
    private record Trained(Evaluation evaluation, long training, long bookkeeping) {}

    /**
     * A population that has not begun.
     *
     * @param rounds how many segments each member trains
     * @param intervalSteps environment steps of a segment
     */
    CartPolePopulation(int rounds, long intervalSteps, Timing timing) {
        PpoSettings classic = PpoSettings.classic();
        PpoSettings steady = classic.with(
                classic.actorCritic().change().annealed(false).done(), classic.epochs(), classic.minibatches());
        trainer = new TunedTrainer<>(new PpoTunables(), steady, PpoTrainer::new);
        lifetime = Budget.ofEnvironmentSteps(rounds * intervalSteps);
        learner = new PopulationBasedTraining<>(
                new HeldProgramSpace<>(NamedDrifts.PPO, new DriftFormat(), settings()),
                PopulationSettings.usual(MEMBERS, intervalSteps, lifetime.environmentSteps())
                        .withTiming(timing),
                List.of());
    }

    private static TuningSpace settings() {
        return new TuningSpace(
                List.of(
                        new FloatField("learning-rate", 1e-5, 1e-1, Scale.LOG),
                        new FloatField("entropy-weight", 1e-4, 1e-1, Scale.LOG),
                        new FloatField("gae-lambda", 0.8, 0.99, Scale.LINEAR),
                        new IntegerField("epochs", 1, 10, Scale.LINEAR)),
                List.of());
    }

    /** Trains all segments of all members. */
    PopulationCost train(int threads) throws InterruptedException {
        long start = System.nanoTime();
        long asking = SegmentClock.now();
        long training = 0;
        long bookkeeping = 0;
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            PopulationState<Drift> state = askForMore(learner.init(seed), dispatcher);
            while (!pending.isEmpty()) {
                Pending oldest = pending.getFirst();
                Trained trained = valueOf(oldest.training());
                training += trained.training();
                bookkeeping += trained.bookkeeping();
                pending.removeFirst();
                state = learner.tell(state, oldest.proposal(), List.of(trained.evaluation()));
                reached.keySet().retainAll(needed(state, oldest));
                state = askForMore(state, dispatcher);
            }
        }
        bookkeeping += SegmentClock.now() - asking;
        return new PopulationCost(System.nanoTime() - start, training, bookkeeping, store());
    }

    private PopulationState<Drift> askForMore(PopulationState<Drift> state, LocalDispatcher dispatcher) {
        PopulationState<Drift> now = state;
        while (pending.size() < MEMBERS) {
            Ask<Tuned<Drift>, PopulationState<Drift>> ask = learner.ask(now);
            now = ask.state();
            List<Proposal<Tuned<Drift>>> segments = ask.proposals().stream()
                    .filter(proposal -> proposal.course() instanceof Course.Segment)
                    .toList();
            if (segments.isEmpty()) {
                return now;
            }
            segments.forEach(
                    segment -> pending.add(new Pending(segment, dispatcher.submit(observer -> train(segment)))));
        }
        return now;
    }

    private Trained train(Proposal<Tuned<Drift>> proposal) {
        SegmentClock clock = new SegmentClock();
        Course.Segment segment = (Course.Segment) proposal.course();
        Evaluation evaluation = trainer.train(
                new Assignment<>(
                        proposal.candidate(),
                        task,
                        lifetime,
                        TunedTrainer.laneSeed(seed, segment.lane()),
                        Leg.until(start(segment), segment.until())),
                clock);
        evaluation.checkpoint().ifPresent(checkpoint -> reached.put(proposal.index(), checkpoint));
        return new Trained(evaluation, clock.training(), clock.bookkeeping());
    }

    private Start start(Course.Segment segment) {
        return segment.from().isPresent()
                ? new Start.From(
                        Objects.requireNonNull(reached.get(segment.from().getAsLong())))
                : new Start.Fresh();
    }

    /** What later segments may start from, and what those start from that are out. */
    private Set<Long> needed(PopulationState<Drift> state, Pending told) {
        Set<Long> needed = new HashSet<>(learner.heldOpen(state));
        needed.add(told.proposal().index());
        for (Pending out : pending) {
            needed.add(out.proposal().index());
            if (out.proposal().course() instanceof Course.Segment segment) {
                segment.from().ifPresent(needed::add);
            }
        }
        return needed;
    }

    /** Nanoseconds for writing all that is remembered. */
    private double store() {
        CheckpointFormat format = new CheckpointFormat(new PagesInMemory());
        long start = SegmentClock.now();
        reached.values().forEach(format::write);
        return SegmentClock.now() - start;
    }

    private static Trained valueOf(Submission<Trained> submission) throws InterruptedException {
        return switch (submission.await()) {
            case Completion.Finished<Trained> finished -> finished.value();
            case Completion.Failed<Trained> failed ->
                throw new IllegalStateException("a segment failed", failed.cause());
            case Completion.Cancelled<Trained> cancelled -> throw new IllegalStateException("a segment was called off");
        };
    }
}
