package io.cambrian.schedules.study.task;

import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.evaluators.reference.RandomPlay;
import io.cambrian.evaluators.reference.ReferenceMethod;
import io.cambrian.evaluators.reference.References;
import io.cambrian.evaluators.task.LearntScore;
import io.cambrian.evaluators.task.MeasuredScore;
import io.cambrian.evaluators.task.MeasuredScores;
import io.cambrian.evaluators.task.Task;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.Trainings;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Measures the reference points of tasks: what uniformly random actions earn, and what published algorithms learn. The best of
 * these algorithms is the reference, unless the rules themselves give one.
 *
 * <p>Only report seeds are drawn from; the algorithms' settings were chosen on selection seeds.
 */
public final class TaskStudy {

    private final RootSeed root;
    private final Extent extent;

    /**
     * How much is measured.
     *
     * @param seeds trainings of each algorithm on each task
     * @param randomSteps environment steps of random play of each task
     * @param algorithms short names of the algorithms that are measured; none for all
     * @param known what stays of what is not measured: if algorithms are chosen, the results of the others and of random play
     */
    public record Extent(int seeds, long randomSteps, List<String> algorithms, MeasuredScores known) {

        public Extent {
            algorithms = List.copyOf(algorithms);
        }

        private boolean includes(ReferenceMethod method) {
            return algorithms.isEmpty()
                    || algorithms.stream()
                            .anyMatch(algorithm -> method.description().startsWith(algorithm + ","));
        }

        private Optional<MeasuredScore> kept(Task task) {
            return algorithms.isEmpty() ? Optional.empty() : known.of(task.name());
        }
    }

    /** A study. */
    public TaskStudy(RootSeed root, Extent extent) {
        this.root = root;
        this.extent = extent;
    }

    /**
     * Measures, {@code threads} trainings at a time.
     *
     * @param out a heading, then a line per task as soon as it is measured
     */
    public TaskScores run(List<Task> tasks, int threads, PrintWriter out) throws InterruptedException {
        TaskScores.heading(out);
        List<MeasuredScore> scores = new ArrayList<>();
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            List<Measuring> all =
                    tasks.stream().map(task -> new Measuring(task, dispatcher)).toList();
            for (Measuring measuring : all) {
                MeasuredScore score = measuring.await();
                scores.add(score);
                TaskScores.print(score, out);
            }
        }
        return new TaskScores(scores);
    }

    /** One task on its way: random play and trainings are submitted at once. */
    private final class Measuring {

        private final Task task;
        private final Optional<MeasuredScore> kept;
        private final Optional<Submission<RandomPlay>> random;
        private final Optional<ReferenceMethod.Known> bound;
        private final Map<ReferenceMethod, List<Submission<OptionalDouble>>> trainings = new LinkedHashMap<>();

        Measuring(Task task, LocalDispatcher dispatcher) {
            this.task = task;
            kept = extent.kept(task);
            Seed own = root.report().child("task").child(task.name());
            random = kept.isPresent()
                    ? Optional.empty()
                    : Optional.of(dispatcher.submit(
                            observer -> RandomPlay.of(task, extent.randomSteps(), own.child("random"))));
            bound = References.of(task).stream()
                    .filter(ReferenceMethod.Known.class::isInstance)
                    .map(ReferenceMethod.Known.class::cast)
                    .findFirst();
            References.of(task).stream()
                    .filter(method -> !(method instanceof ReferenceMethod.Known) && extent.includes(method))
                    .forEach(method -> trainings.put(method, submitted(method, own, dispatcher)));
        }

        private List<Submission<OptionalDouble>> submitted(
                ReferenceMethod method, Seed own, LocalDispatcher dispatcher) {
            List<Submission<OptionalDouble>> submissions = new ArrayList<>();
            for (int i = 0; i < extent.seeds(); i++) {
                Seed seed = own.child("reference", i);
                submissions.add(dispatcher.submit(observer -> ReferenceTraining.score(task, method, seed, observer)));
            }
            return submissions;
        }

        MeasuredScore await() throws InterruptedException {
            MeasuredScore played = random.isPresent() ? played(Trainings.await(random.get())) : kept.orElseThrow();
            List<LearntScore> learnt = learnt();
            if (bound.isPresent()) {
                OptionalDouble best = OptionalDouble.of(bound.get().score());
                return with(played, best, new LearntScore(0, 0, 0, bound.get().description()), learnt);
            }
            if (learnt.isEmpty()) {
                return with(played, OptionalDouble.empty(), new LearntScore(0, 0, 0, "no reference yet"), learnt);
            }
            LearntScore best = learnt.getFirst();
            boolean better = best.mean() > played.random();
            return with(
                    played,
                    better ? OptionalDouble.of(best.mean()) : OptionalDouble.empty(),
                    best,
                    learnt.subList(1, learnt.size()));
        }

        /** What was learnt now and what is kept, the best first, equals in the order of their names. */
        private List<LearntScore> learnt() throws InterruptedException {
            List<LearntScore> learnt = new ArrayList<>();
            for (Map.Entry<ReferenceMethod, List<Submission<OptionalDouble>>> method : trainings.entrySet()) {
                List<Double> scores = new ArrayList<>();
                for (Submission<OptionalDouble> training : method.getValue()) {
                    Trainings.await(training).ifPresent(scores::add);
                }
                if (!scores.isEmpty()) {
                    Interval interval = Interval.of(scores);
                    double reach = scores.size() < 2 ? 0 : interval.reach();
                    String description = method.getKey().description();
                    learnt.add(new LearntScore(interval.mean(), reach, scores.size(), description));
                }
            }
            kept.ifPresent(known -> known.learnt().stream()
                    .filter(old -> !extent.algorithms().contains(old.algorithm()))
                    .forEach(learnt::add));
            learnt.sort(Comparator.comparingDouble(LearntScore::mean).reversed().thenComparing(LearntScore::algorithm));
            return learnt;
        }

        private MeasuredScore played(RandomPlay play) {
            return new MeasuredScore(
                    task.name(),
                    play.mean(),
                    play.standardError(),
                    play.episodes(),
                    OptionalDouble.empty(),
                    0,
                    0,
                    "",
                    List.of());
        }
    }

    /** Random play as in {@code played}, and a reference. */
    private static MeasuredScore with(
            MeasuredScore played, OptionalDouble reference, LearntScore how, List<LearntScore> others) {
        return new MeasuredScore(
                played.task(),
                played.random(),
                played.randomError(),
                played.episodes(),
                reference,
                how.reach(),
                how.seeds(),
                how.method(),
                others);
    }
}
