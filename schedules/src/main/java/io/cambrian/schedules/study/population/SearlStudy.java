package io.cambrian.schedules.study.population;

import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.evaluators.offpolicy.NetworkShape;
import io.cambrian.evaluators.offpolicy.Td3Settings;
import io.cambrian.evaluators.offpolicy.Td3Trainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.tuning.Td3Tunables;
import io.cambrian.evaluators.tuning.TunedTrainer;
import io.cambrian.metalearners.Course.Memory;
import io.cambrian.metalearners.searl.OperatorChances;
import io.cambrian.metalearners.searl.Searl;
import io.cambrian.metalearners.searl.SearlSettings;
import io.cambrian.schedules.study.Trainings;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.tuning.Algorithm;
import io.cambrian.searchspace.tuning.AlgorithmFormat;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.TuningSpace;
import io.cambrian.searchspace.tuning.field.CategoricalField;
import io.cambrian.searchspace.tuning.field.FloatField;
import io.cambrian.searchspace.tuning.field.IntegerField;
import io.cambrian.searchspace.tuning.field.Scale;
import io.cambrian.searchspace.tuning.joint.HeldProgramSpace;
import io.cambrian.searchspace.tuning.joint.Tuned;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Whether a population gains from one memory: twice six TD3 agents on the pendulum from the same seeds, with the same operators; in
 * the one population each learns from what all have lived through, in the other from its own line of descent alone.
 *
 * <p>After each generation its best member plays ten episodes without exploration; populations are compared by the area under this
 * curve over the environment steps of all members.
 *
 * <p>Source: the claim is that of Franke et al., "Sample-efficient automated deep reinforcement learning", ICLR 2021, §5.
 */
public final class SearlStudy {

    private static final String TASK = "Pendulum-v1";
    private static final int POPULATION = 6;
    private static final int JUDGING_EPISODES = 10;
    private static final int START_WIDTH = 64;
    private static final int GREATEST_WIDTH = 192;

    private final RootSeed root;
    private final Task task = TaskCatalogue.standard().byName(TASK);
    private final Td3Settings settings = Td3Settings.defaults()
            .change()
            .networks(new NetworkShape(List.of(START_WIDTH), Activation.RELU, true))
            .done();
    private final HeldProgramSpace<Algorithm> space =
            new HeldProgramSpace<>(Algorithm.TD3, new AlgorithmFormat(), tunings());

    /** @param root of the search seeds */
    public SearlStudy(RootSeed root) {
        this.root = root;
    }

    private static TuningSpace tunings() {
        return new TuningSpace(
                List.of(
                        new FloatField("actor-learning-rate", 1e-5, 5e-3, Scale.LOG),
                        new FloatField("critic-learning-rate", 1e-5, 5e-3, Scale.LOG),
                        new CategoricalField("activation", List.of("relu", "tanh", "elu")),
                        new IntegerField("hidden-layers", 1, 3, Scale.LINEAR),
                        new IntegerField("hidden-width", START_WIDTH, GREATEST_WIDTH, Scale.LINEAR)),
                List.of());
    }

    /**
     * Compares on each seed.
     *
     * @param totalSteps environment steps of each population
     * @param out told about each population
     */
    public SearlReport run(int seeds, long totalSteps, int threads, PrintWriter out) throws InterruptedException {
        List<Submission<SearlReport.Population>> running = new ArrayList<>();
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            for (int i = 0; i < seeds; i++) {
                SearchSeed seed = root.search().child("population", i);
                for (Memory.Whose memory : Memory.Whose.values()) {
                    running.add(dispatcher.submit(observer -> population(seed, memory, totalSteps, observer)));
                }
            }
            List<SearlReport.Pair> pairs = new ArrayList<>();
            for (int i = 0; i < seeds; i++) {
                SearlReport.Pair pair = new SearlReport.Pair(
                        Trainings.await(running.get(2 * i)), Trainings.await(running.get(2 * i + 1)));
                pairs.add(pair);
                out.printf(
                        Locale.ROOT,
                        "seed %d: shared %.1f, private %.1f%n",
                        i,
                        pair.shared().area(),
                        pair.own().area());
                out.flush();
            }
            return new SearlReport(root.value(), totalSteps, pairs);
        }
    }

    private SearlReport.Population population(
            SearchSeed seed, Memory.Whose memory, long totalSteps, Observer observer) {
        HyperParameters beginning = HyperParameters.NONE;
        HyperParameters all = new Td3Tunables().current(settings);
        for (var field : space.tunings().fields()) {
            beginning = beginning.with(field.name(), all.setting(field.name()).orElseThrow());
        }
        Tuned<Algorithm> start = Tuned.of(Algorithm.TD3, space.programs(), beginning);
        Searl<Algorithm> learner =
                new Searl<>(space, searl(memory, totalSteps), Collections.nCopies(POPULATION, start));
        Td3Trainer judge = new Td3Trainer(settings);
        List<LearningPopulation.Point> points = new LearningPopulation(
                        new TunedTrainer<>(new Td3Tunables(), settings, Td3Trainer::new), task, seed.child("turns"))
                .live(
                        learner,
                        seed.child("learner"),
                        POPULATION,
                        end -> judge.judge(end, task, JUDGING_EPISODES, seed.child("judging")),
                        observer);
        LearningPopulation.Point last = points.getLast();
        return new SearlReport.Population(area(points), last.meanReturn(), points.size(), last.totalSteps());
    }

    private static SearlSettings searl(Memory.Whose memory, long totalSteps) {
        SearlSettings published = SearlSettings.published();
        return new SearlSettings(
                POPULATION,
                published.tournament(),
                published.elitism(),
                published.mutatesElite(),
                OperatorChances.EQUAL,
                published.layerChance(),
                published.units(),
                published.trainFraction(),
                published.leastUpdates(),
                published.mostUpdates(),
                published.leastEpisodes(),
                published.leastSteps(),
                memory,
                published.memoryCapacity(),
                totalSteps);
    }

    /** The mean height of the curve through the points, by trapezoids; level before the first. */
    static double area(List<LearningPopulation.Point> points) {
        double area = points.getFirst().totalSteps() * points.getFirst().meanReturn();
        for (int i = 1; i < points.size(); i++) {
            LearningPopulation.Point from = points.get(i - 1);
            LearningPopulation.Point to = points.get(i);
            area += (to.totalSteps() - from.totalSteps()) * (from.meanReturn() + to.meanReturn()) / 2;
        }
        return area / points.getLast().totalSteps();
    }
}
