package io.cambrian.schedules.study.population;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.onpolicy.PpoSettings;
import io.cambrian.evaluators.onpolicy.PpoTrainer;
import io.cambrian.evaluators.protocol.Stage;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.training.Scoring;
import io.cambrian.evaluators.tuning.PpoTunables;
import io.cambrian.evaluators.tuning.TunedTrainer;
import io.cambrian.metalearners.population.PopulationBandit;
import io.cambrian.metalearners.population.PopulationBasedTraining;
import io.cambrian.metalearners.population.PopulationSettings;
import io.cambrian.schedules.study.Trainings;
import io.cambrian.schedules.study.population.PopulationReport.Arm;
import io.cambrian.schedules.study.population.PopulationReport.Descent;
import io.cambrian.schedules.study.population.PopulationReport.Result;
import io.cambrian.schedules.study.population.TrainedPopulation.Segment;
import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.DriftFormat;
import io.cambrian.searchspace.drift.NamedDrifts;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.tuning.TuningSpace;
import io.cambrian.searchspace.tuning.field.FloatField;
import io.cambrian.searchspace.tuning.field.Scale;
import io.cambrian.searchspace.tuning.joint.HeldProgramSpace;
import io.cambrian.searchspace.tuning.joint.Tuned;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether a population that takes over and explores ends better than as many independent trainings: PPO on CartPole, whose learning
 * rate is drawn log-uniformly from five powers of ten, so that most draws learn next to nothing.
 *
 * <p>Random search trains the founders of the population as they are, each in its lane's chance, to the end of the same lifetime: it
 * is what the members would have done without each other, for the same number of environment steps. Scores are means of training
 * episodes, so judging costs no steps. Whoever is best of many was also lucky, in either arm; therefore what the best has found, a
 * schedule or a rate, is given to a fresh agent on a report seed, too.
 *
 * <p>Source of the method: Jaderberg et al., "Population based training of neural networks", 2017; of the second kind of population:
 * Parker-Holder, Nguyen and Roberts, "Provably efficient online hyperparameter optimization with population-based bandits", NeurIPS 2020.
 */
public final class PopulationStudy {

    /** The arm of independent trainings. */
    public static final String RANDOM_SEARCH = "random search";

    /** The arm of populations that draw new settings at random. */
    public static final String POPULATION = "population-based training";

    /** The arm of populations that choose new settings by a model of what was gained. */
    public static final String BANDITS = "population-based bandits";

    /** Environment steps of a lifetime unless somebody asks for others: 80 rollouts, eight between decisions. */
    public static final long USUAL_STEPS = 40_960;

    /** Environment steps of the shortest lifetime with a rollout between two decisions. */
    public static final long LEAST_STEPS = 5_120;

    private static final String TASK = "CartPole-v1";
    private static final int FOUNDERS = 2;
    private static final int MEMBERS = 8;
    private static final int SEGMENTS = 10;

    private final RootSeed root;
    private final PopulationSettings settings;
    private final Stage stage;
    private final HeldProgramSpace<Drift> space = new HeldProgramSpace<>(
            NamedDrifts.PPO,
            new DriftFormat(),
            new TuningSpace(List.of(new FloatField("learning-rate", 1e-5, 1, Scale.LOG)), List.of()));

    /**
     * The study with eight members, each trained in ten segments.
     *
     * @param root of the search and report seeds
     * @param lifetimeSteps environment steps of each member, at least {@value #LEAST_STEPS}
     */
    public PopulationStudy(RootSeed root, long lifetimeSteps) {
        this(root, PopulationSettings.usual(MEMBERS, Math.ceilDiv(lifetimeSteps, SEGMENTS), lifetimeSteps));
    }

    /** The study at another size. */
    PopulationStudy(RootSeed root, PopulationSettings settings) {
        this.root = root;
        this.settings = settings;
        this.stage =
                Stage.of(TaskCatalogue.standard().byName(TASK), Budget.ofEnvironmentSteps(settings.lifetimeSteps()));
    }

    /** PPO as usual for classic control (rollouts of 512 steps), but for a learning rate that stays; judged by the last 20 training episodes. */
    static PpoSettings learner() {
        PpoSettings classic = PpoSettings.classic();
        return classic.with(
                classic.actorCritic()
                        .change()
                        .annealed(false)
                        .scoring(new Scoring.LastTrainingEpisodes(20))
                        .done(),
                classic.epochs(),
                classic.minibatches());
    }

    /**
     * Trains all arms.
     *
     * @param seeds how many populations of each kind; at least 2
     * @param out told about each of them
     */
    public PopulationReport run(int seeds, int threads, PrintWriter out) throws InterruptedException {
        List<Result> independent = new ArrayList<>();
        List<Result> trained = new ArrayList<>();
        List<Result> bandits = new ArrayList<>();
        PopulationSettings modelled = settings.withExplorer(PopulationBandit.USUAL);
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            for (int i = 0; i < seeds; i++) {
                TrainedPopulation<Drift> history = population(settings, i, dispatcher);
                independent.add(told(RANDOM_SEARCH, i, alone(history.first(), i, dispatcher), out));
                trained.add(told(POPULATION, i, result(history, i, dispatcher), out));
                bandits.add(told(BANDITS, i, result(population(modelled, i, dispatcher), i, dispatcher), out));
            }
        }
        return new PopulationReport(
                root.value(),
                settings.populationSize(),
                settings.lifetimeSteps(),
                settings.intervalSteps(),
                List.of(new Arm(RANDOM_SEARCH, independent), new Arm(POPULATION, trained), new Arm(BANDITS, bandits)));
    }

    private SearchSeed seed(int index) {
        return root.search().child("population", index);
    }

    private TrainedPopulation<Drift> population(PopulationSettings chosen, int index, LocalDispatcher dispatcher)
            throws InterruptedException {
        return new PopulationLoop<>(new PopulationBasedTraining<>(space, chosen, List.of()), trainer(), stage)
                .run(seed(index), dispatcher);
    }

    /** A new one whenever it is asked for: it has no trainings in memory that could be gone on with. */
    private static Trainer<Tuned<Drift>> trainer() {
        return new TunedTrainer<>(new PpoTunables(), learner(), PpoTrainer::new);
    }

    private Result result(TrainedPopulation<Drift> history, int index, LocalDispatcher dispatcher)
            throws InterruptedException {
        ScheduleReplay<Drift> replay = new ScheduleReplay<>(history);
        Descent descent = new Descent(
                history.shareOfFounders(FOUNDERS),
                replay.givesSettings(),
                replay.givesState(trainer(), stage, seed(index), dispatcher));
        List<Evaluation> ends = history.last().stream().map(Segment::evaluation).toList();
        double fresh = fresh(history.schedule().candidate(), index, dispatcher);
        return result(ends, fresh, history.environmentSteps(), Optional.of(descent));
    }

    /** The founders of a population, each trained alone to the end. */
    private Result alone(List<Segment<Drift>> founders, int index, LocalDispatcher dispatcher)
            throws InterruptedException {
        List<Assignment<Tuned<Drift>>> assignments = new ArrayList<>();
        for (Segment<Drift> founder : founders) {
            Seed lifetime = PopulationLoop.lifetimeSeed(seed(index), founder.proposal());
            assignments.add(assignment(
                    founder.proposal().candidate(),
                    TunedTrainer.laneSeed(lifetime, founder.course().lane())));
        }
        List<Evaluation> ends = Trainings.awaited(Trainings.submit(trainer(), assignments, dispatcher));
        double[] scores = scores(ends);
        int best = IntStream.range(0, scores.length)
                .reduce(0, (highest, lane) -> scores[lane] > scores[highest] ? lane : highest);
        long steps = ends.stream().mapToLong(Evaluation::environmentSteps).sum();
        double fresh = fresh(founders.get(best).proposal().candidate(), index, dispatcher);
        return result(ends, fresh, steps, Optional.empty());
    }

    /** The score of a fresh agent. */
    private double fresh(Tuned<Drift> candidate, int index, LocalDispatcher dispatcher) throws InterruptedException {
        List<Seed> seed = List.of(root.report().child("population", index));
        return Trainings.scores(trainer(), candidate, stage, seed, dispatcher).getFirst();
    }

    private Assignment<Tuned<Drift>> assignment(Tuned<Drift> candidate, Seed seed) {
        return new Assignment<>(candidate, stage.task(), stage.budget(), seed);
    }

    private Result result(List<Evaluation> ends, double fresh, long environmentSteps, Optional<Descent> descent) {
        double[] sorted = Arrays.stream(scores(ends)).sorted().toArray();
        double median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        int failures = (int) ends.stream()
                .filter(end -> !(end.outcome() instanceof Outcome.Scored))
                .count();
        return new Result(sorted[sorted.length - 1], median, fresh, failures, environmentSteps, descent);
    }

    /** The scores in the task's own unit; who has none counts with that of random actions. */
    private double[] scores(List<Evaluation> ends) {
        double failure = stage.task().scores().random();
        return ends.stream()
                .mapToDouble(end -> end.outcome() instanceof Outcome.Scored scored ? scored.score() : failure)
                .toArray();
    }

    private static Result told(String arm, int index, Result result, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "seed %2d  %-25s best %5.1f, median %5.1f, fresh agent %5.1f%s%n",
                index,
                arm,
                result.best(),
                result.median(),
                result.fresh(),
                result.descent()
                        .map(descent -> String.format(
                                Locale.ROOT, "; %3.0f %% from two founders", 100 * descent.twoFoundersShare()))
                        .orElse(""));
        out.flush();
        return result;
    }
}
