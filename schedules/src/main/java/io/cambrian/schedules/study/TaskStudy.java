package io.cambrian.schedules.study;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.dispatch.Completion;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.evaluators.learner.DqnTrainer;
import io.cambrian.evaluators.learner.TunedDqn;
import io.cambrian.evaluators.reference.AugmentedRandomSearch;
import io.cambrian.evaluators.reference.RandomPlay;
import io.cambrian.evaluators.reference.ReferenceMethod;
import io.cambrian.evaluators.reference.References;
import io.cambrian.evaluators.task.MeasuredScore;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.schedules.report.Interval;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Measures the two reference points of tasks: what uniformly random actions earn, and what a published algorithm learns.
 *
 * <p>Only report seeds are drawn from; the algorithms' settings were chosen on selection seeds.
 */
public final class TaskStudy {

    private static final String ROW = "%-30s %12s %8s %12s %10s %6s  %s%n";

    private final RootSeed root;
    private final int seeds;
    private final long randomSteps;

    /**
     * A study.
     *
     * @param seeds trainings of each task
     * @param randomSteps environment steps of random play of each task
     */
    public TaskStudy(RootSeed root, int seeds, long randomSteps) {
        this.root = root;
        this.seeds = seeds;
        this.randomSteps = randomSteps;
    }

    /**
     * Measures, {@code threads} trainings at a time.
     *
     * @param out a heading, then a line per task as soon as it is measured
     */
    public List<MeasuredScore> run(List<Task> tasks, int threads, PrintWriter out) throws InterruptedException {
        out.printf(ROW, "task", "random", "±", "reference", "95 % reach", "seeds", "method");
        List<MeasuredScore> scores = new ArrayList<>();
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            List<Measuring> all =
                    tasks.stream().map(task -> new Measuring(task, dispatcher)).toList();
            for (Measuring measuring : all) {
                MeasuredScore score = measuring.await();
                scores.add(score);
                print(score, out);
            }
        }
        return scores;
    }

    private static void print(MeasuredScore score, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                ROW,
                score.task(),
                number(score.random()),
                number(score.randomError()),
                score.reference().isPresent() ? number(score.reference().getAsDouble()) : "-",
                number(score.reach()),
                score.seeds(),
                score.method());
        out.flush();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }

    /** One task on its way: random play and trainings are submitted at once. */
    private final class Measuring {

        private final Task task;
        private final Submission<RandomPlay> random;
        private final List<Submission<OptionalDouble>> trainings = new ArrayList<>();

        Measuring(Task task, LocalDispatcher dispatcher) {
            this.task = task;
            Seed own = root.report().child("task").child(task.name());
            random = dispatcher.submit(observer -> RandomPlay.of(task, randomSteps, own.child("random")));
            References.of(task).ifPresent(method -> {
                for (int i = 0; i < trainings(method); i++) {
                    Seed seed = own.child("reference", i);
                    trainings.add(dispatcher.submit(observer -> score(task, method, seed, observer)));
                }
            });
        }

        private int trainings(ReferenceMethod method) {
            return method instanceof ReferenceMethod.Known ? 1 : seeds;
        }

        MeasuredScore await() throws InterruptedException {
            RandomPlay played = value(random);
            List<Double> learnt = new ArrayList<>();
            for (Submission<OptionalDouble> training : trainings) {
                value(training).ifPresent(learnt::add);
            }
            Interval interval = Interval.of(learnt);
            boolean better = interval.mean() > played.mean();
            boolean known = References.of(task)
                    .filter(ReferenceMethod.Known.class::isInstance)
                    .isPresent();
            return new MeasuredScore(
                    task.name(),
                    played.mean(),
                    played.standardError(),
                    played.episodes(),
                    better ? OptionalDouble.of(interval.mean()) : OptionalDouble.empty(),
                    known || learnt.size() < 2 ? 0 : interval.reach(),
                    known ? 0 : learnt.size(),
                    References.of(task).map(ReferenceMethod::description).orElse("no reference yet"));
        }
    }

    private static OptionalDouble score(Task task, ReferenceMethod method, Seed seed, Observer observer) {
        return switch (method) {
            case ReferenceMethod.DeepQLearning deep -> learnt(deep.settings(), seed, observer);
            case ReferenceMethod.LinearSearch linear ->
                OptionalDouble.of(
                        new AugmentedRandomSearch(linear.settings()).score(task, linear.environmentSteps(), seed));
            case ReferenceMethod.Known known -> OptionalDouble.of(known.score());
        };
    }

    private static OptionalDouble learnt(TunedDqn tuned, Seed seed, Observer observer) {
        Task task = TaskCatalogue.standard().byName(tuned.task());
        Outcome outcome = new DqnTrainer(tuned.settings())
                .train(new Assignment<>(NamedLosses.DQN, task, tuned.budget(), seed), observer)
                .outcome();
        return outcome instanceof Outcome.Scored scored ? OptionalDouble.of(scored.score()) : OptionalDouble.empty();
    }

    private static <T> T value(Submission<T> submission) throws InterruptedException {
        return switch (submission.await()) {
            case Completion.Finished<T> finished -> finished.value();
            case Completion.Failed<T> failed ->
                throw new IllegalStateException("a measurement broke off: " + failed.cause(), failed.cause());
            case Completion.Cancelled<T> cancelled ->
                throw new IllegalStateException("a measurement was called off before it ended");
        };
    }
}
