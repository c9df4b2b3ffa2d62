package io.cambrian.schedules.study.rule;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.evaluators.rule.lpg.AgentSettings;
import io.cambrian.evaluators.rule.lpg.MetaSettings;
import io.cambrian.evaluators.rule.lpg.RuleTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.metalearners.strategy.Decay;
import io.cambrian.metalearners.strategy.OpenEs;
import io.cambrian.metalearners.strategy.Shaping;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.Trainings;
import io.cambrian.schedules.study.rule.RuleTrainingReport.Arm;
import io.cambrian.schedules.study.rule.RuleTrainingReport.Point;
import io.cambrian.schedules.study.rule.TimedCourse.Moment;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.rule.lpg.ActorCriticRule;
import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import io.cambrian.searchspace.rule.lpg.LpgRule;
import io.cambrian.searchspace.rule.lpg.LpgShape;
import io.cambrian.searchspace.rule.lpg.LpgSpace;
import io.cambrian.searchspace.rule.lpg.Rule;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What a learned rule gets out of the same time by meta-gradients and by an evolution strategy. From each seed, one and the same
 * fresh network is trained in both ways, with agents of one kind on small grid-worlds: the meta-gradient goes through five updates of
 * lives that go on, the strategy judges whole lives. What each had reached by certain times is then judged by fresh agents on levels
 * that no training has seen.
 *
 * <p>Time is the processor time of the thread that trains: what a training would take with a processor to itself, however busy the
 * machine is. Both ways have run for a few seconds before, so that compiled code is there from the beginning.
 */
public final class RuleTrainingStudy {

    private static final String LEVELS = "GridWorld-levels-small";
    private static final double[] SHARES = {0, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1};
    private static final double WARM_UP_SECONDS = 3;
    private static final int UPDATES = 50;
    private static final int COPIES = 16;
    private static final int WIDTH = 32;
    private static final int META_STEPS_AT_ONCE = 5;
    private static final MetaSettings META = MetaSettings.published(16).withLearningRate(1e-3f);
    private static final OpenEs STRATEGY = new OpenEs(32, Shaping.PAIR_RANK, Decay.none(0.1), Decay.none(0.03));

    private final RootSeed root;
    private final Effort effort;
    private final Task task = TaskCatalogue.standard().byName(LEVELS);
    private final AgentSettings agents = AgentSettings.tabular(COPIES);
    private final Budget life = Budget.ofEnvironmentSteps((long) UPDATES * agents.stretchSize());
    private final LpgSpace rules = new LpgSpace(LpgShape.gru(WIDTH, LifetimeInputs.NONE));
    private final RuleTrainer trainer = new RuleTrainer(agents, META);

    /**
     * How much is spent.
     *
     * @param seeds trainings in each way
     * @param seconds of processor time that each training has
     * @param levels on which rules are judged
     */
    public record Effort(int seeds, double seconds, int levels) {}

    /** @param root of the search and report seeds */
    public RuleTrainingStudy(RootSeed root, Effort effort) {
        this.root = root;
        this.effort = effort;
    }

    /**
     * Trains from each seed in both ways, and judges.
     *
     * @param threads trainings at once, each on one thread
     * @param out told what has been reached by each time
     */
    public RuleTrainingReport run(int threads, PrintWriter out) throws InterruptedException {
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            List<SearchSeed> warmUp = List.of(root.search().child("warm-up", 0));
            courses(this::byGradient, warmUp, WARM_UP_SECONDS, dispatcher);
            courses(this::byStrategy, warmUp, WARM_UP_SECONDS, dispatcher);
            return new RuleTrainingReport(
                    root.value(),
                    rules.dimension(),
                    effort.levels(),
                    arm("meta-gradient", this::byGradient, dispatcher, out),
                    arm("evolution strategy", this::byStrategy, dispatcher, out),
                    judge(ActorCriticRule.A2C, dispatcher));
        }
    }

    private RuleAscent byGradient(SearchSeed seed) {
        return new GradientAscent(
                trainer, META, first(seed), task, life, META_STEPS_AT_ONCE, seed.child("meta-gradient", 0));
    }

    private RuleAscent byStrategy(SearchSeed seed) {
        return new StrategyAscent(trainer, STRATEGY, first(seed), task, life, UPDATES, seed.child("strategy", 0));
    }

    /** The same for both ways. */
    private LpgRule first(SearchSeed seed) {
        return new LpgRule(
                rules.shape(), rules.shape().fresh(seed.child("rule", 0).generator()));
    }

    private Arm arm(String name, Function<SearchSeed, RuleAscent> way, LocalDispatcher dispatcher, PrintWriter out)
            throws InterruptedException {
        List<SearchSeed> seeds = IntStream.range(0, effort.seeds())
                .mapToObj(i -> root.search().child("rule-training", i))
                .toList();
        List<TimedCourse> courses = courses(way, seeds, effort.seconds(), dispatcher);
        List<Point> points = new ArrayList<>();
        for (double share : SHARES) {
            Point point = point(share * effort.seconds(), courses, dispatcher);
            points.add(point);
            out.printf(
                    Locale.ROOT,
                    "%s, %.1f s: %.3f%n",
                    name,
                    point.seconds(),
                    point.scores().mean().mean());
            out.flush();
        }
        return new Arm(name, points);
    }

    private static List<TimedCourse> courses(
            Function<SearchSeed, RuleAscent> way, List<SearchSeed> seeds, double seconds, LocalDispatcher dispatcher)
            throws InterruptedException {
        List<Submission<TimedCourse>> running = seeds.stream()
                .map(seed -> dispatcher.submit(observer -> TimedCourse.of(way.apply(seed), seconds)))
                .toList();
        return Trainings.awaited(running);
    }

    private Point point(double seconds, List<TimedCourse> courses, LocalDispatcher dispatcher)
            throws InterruptedException {
        List<Moment> moments =
                courses.stream().map(course -> course.at(seconds)).toList();
        List<Double> scores = new ArrayList<>();
        for (Moment moment : moments) {
            scores.add(judge(moment.rule(), dispatcher));
        }
        return new Point(
                seconds, mean(moments, Moment::environmentSteps), mean(moments, Moment::updates), Scores.of(scores));
    }

    private static double mean(List<Moment> moments, ToDoubleFunction<Moment> number) {
        return moments.stream().mapToDouble(number).average().orElseThrow();
    }

    /** The mean normalised score of a fresh agent on each held-out level. */
    private double judge(Rule rule, LocalDispatcher dispatcher) throws InterruptedException {
        return new RuleJudge(trainer, task, life, Trainings.seeds(root.report(), "held-out", effort.levels()))
                .meanNormalisedScore(rule, dispatcher);
    }
}
