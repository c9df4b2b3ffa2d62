package io.cambrian.evaluators.rule;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Curve;
import io.cambrian.evaluators.Improvement;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Series;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.checkpoint.Chance;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.rule.LevelSource.EndedLife;
import io.cambrian.evaluators.training.Pacing;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.rule.LearnedRule;
import io.cambrian.searchspace.rule.LifeStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One piece of a rule's meta-training. A meta-step, for each life in order:
 *
 * <pre>
 * K times: act for a stretch, let the critic learn from it, update the agent by the rule
 * act for one more stretch, let the critic say what its actions gained, then learn from it too
 * take the {@linkplain MetaGradients gradient} of what the last stretch shows with respect to the rule
 * </pre>
 *
 * then one step of the rule's {@linkplain RuleOptimiser optimiser}. Lives go on from one meta-step to the next; those that are over
 * are judged and replaced.
 *
 * <p>Source: GROOVE (Jackson et al., NeurIPS 2023), §3 and its released code, in which the critic keeps its first random weights
 * because the result of its update is discarded; here it learns.
 *
 * @param <R> the kind of rule
 * @param <L> those of them that learn
 */
final class MetaTraining<R extends Candidate, L extends LearnedRule<?>> {

    private static final int VERSION = 1;

    private final String learner;
    private final Improvement<R> improvement;
    private final Workshop<L> workshop;
    private final AgentBody<L> body;
    private final Chance chance;
    private final Lives lives;
    private final List<Stretch> stretches;
    private final float[] gradient;
    private final Pacing pacing;
    private final List<EndedLife> ended = new ArrayList<>();
    private final List<Series.Point> norms = new ArrayList<>();
    private final List<Series.Point> rewards = new ArrayList<>();
    private final SortedMap<String, List<Series.Point>> readings = new TreeMap<>();
    private final long stepsBefore;
    private L rule;
    private long steps;
    private long judging;
    private double reward;

    /**
     * A piece that has not begun.
     *
     * @param learner under whose name checkpoints are kept
     * @param levels of a meta-training whose chance has this seed
     * @param lengths updates of the life with a seed
     */
    MetaTraining(
            String learner,
            Improvement<R> improvement,
            L rule,
            Workshop<L> workshop,
            Function<Seed, LevelSource> levels,
            ToIntFunction<Seed> lengths,
            Observer observer) {
        this.learner = learner;
        this.improvement = improvement;
        this.rule = rule;
        this.workshop = workshop;
        body = workshop.body();
        stretches =
                Stream.generate(body::stretch).limit(workshop.updates() + 1L).toList();
        gradient = new float[rule.shape().weights()];
        pacing = new Pacing(spending(), observer);
        Optional<CheckpointReader> reader = reader(improvement.start());
        chance = reader.map(saved -> Chance.continued(improvement.seed(), saved))
                .orElseGet(() -> Chance.fresh(improvement.seed()));
        stepsBefore = reader.map(CheckpointReader::environmentSteps).orElse(0L);
        lives = new Lives(workshop.lives(), body, lengths, levels.apply(chance.seed()), chance.seed());
        workshop.begin(rule);
        begin(reader);
    }

    /** What the piece spends at least, by which its progress is told. */
    private Budget spending() {
        long metaStep = (long) workshop.lives() * stretches.size() * body.stretchSize();
        return new Budget(
                Math.multiplyExact(improvement.metaSteps(), metaStep),
                improvement.budget().time());
    }

    /** Lives go on if the chance does; the rule's optimiser goes on in any case. */
    private void begin(Optional<CheckpointReader> reader) {
        reader.ifPresent(workshop.optimiser()::load);
        if (chance.goesOn()) {
            lives.resume(reader.orElseThrow().within("lives"));
        } else {
            lives.begin();
        }
    }

    private Optional<CheckpointReader> reader(Start start) {
        return switch (start) {
            case Start.Fresh fresh -> Optional.empty();
            case Start.From from -> Optional.of(CheckpointReader.of(from.checkpoint(), learner, VERSION));
        };
    }

    /** The rule that was reached. */
    L rule() {
        return rule;
    }

    /** Environment steps of this piece, judging included. */
    long environmentSteps() {
        return steps + judging + lives.stepsOfLevels();
    }

    /**
     * What was watched: the norm of the meta-gradient, the mean reward of a step of the judged stretches, and what the source of
     * levels says of itself.
     */
    List<Series> series() {
        List<Series> all =
                new ArrayList<>(List.of(new Series("meta-gradient-norm", norms), new Series("reward", rewards)));
        readings.forEach((name, points) -> all.add(new Series(name, points)));
        return all;
    }

    Outcome run() {
        for (int step = 0; step < improvement.metaSteps(); step++) {
            differentiate();
            double norm = workshop.optimiser().norm();
            if (!Double.isFinite(norm)) {
                return new Outcome.Diverged(
                        stepsBefore + steps,
                        "the meta-gradient of meta-step " + (step + 1) + " of this piece has the norm " + norm);
            }
            rule = workshop.with().apply(rule, workshop.optimiser().step(rule.weights()));
            workshop.moveTo(rule);
            norms.add(new Series.Point(stepsBefore + steps, norm));
            rewards.add(new Series.Point(stepsBefore + steps, reward));
            keep(lives.replaceEnded());
            pacing.checkCancelled();
            if (pacing.timeIsUp()) {
                return new Outcome.OutOfBudget(stepsBefore + steps);
            }
            pacing.reported(steps);
        }
        return score();
    }

    private void keep(List<EndedLife> over) {
        ended.addAll(over);
        if (!over.isEmpty()) {
            lives.readings()
                    .forEach(reading -> readings.computeIfAbsent(reading.name(), name -> new ArrayList<>())
                            .add(new Series.Point(stepsBefore + steps, reading.value())));
        }
        judging += over.stream().mapToLong(EndedLife::judged).sum();
    }

    /** Hands the meta-gradient of every life to the rule's optimiser; each life becomes K updates older. */
    private void differentiate() {
        reward = 0;
        int count = lives.all().size();
        for (int slot = 0; slot < count; slot++) {
            differentiate(lives.all().get(slot));
            reward += stretches.getLast().meanReward() / count;
            workshop.optimiser().take(slot, gradient);
        }
    }

    private void differentiate(Life life) {
        List<LifeStage> stages = new ArrayList<>();
        body.become(life.memory());
        for (int update = 0; update < workshop.updates(); update++) {
            Stretch stretch = live(life, update);
            body.appraise(stretch);
            stages.add(life.stage());
            body.learn(stretch, stages.getLast());
            life.age();
        }
        float[] advantages = body.appraise(live(life, workshop.updates()));
        workshop.gradients().of(life.memory(), stretches, stages, advantages, gradient);
        body.putAside(life.memory());
    }

    private Stretch live(Life life, int update) {
        Stretch stretch = stretches.get(update);
        life.habitat().live(body.acting(), stretch, environment -> {});
        steps += body.stretchSize();
        return stretch;
    }

    /** Of the lives that have ended in this piece; if there are none, of those that go on, as they are. */
    private Outcome score() {
        List<EndedLife> judged = ended;
        if (judged.isEmpty()) {
            judged = IntStream.range(0, lives.all().size())
                    .mapToObj(lives::judged)
                    .toList();
            judging += judged.stream().mapToLong(EndedLife::judged).sum();
        }
        double score =
                judged.stream().mapToDouble(EndedLife::meanReturn).average().orElseThrow();
        double normalised = judged.stream()
                .mapToDouble(life -> life.level().normalise(life.meanReturn()))
                .average()
                .orElseThrow();
        long spent = stepsBefore + steps;
        return Outcome.judged(score, normalised, new Curve(List.of(new Curve.Point(spent, score))), spent);
    }

    /** Everything that the next piece needs but the rule. */
    Checkpoint checkpoint() {
        CheckpointWriter writer = new CheckpointWriter();
        chance.save(writer);
        workshop.optimiser().save(writer);
        lives.save(writer.within("lives"));
        return writer.checkpoint(learner, VERSION, stepsBefore + steps);
    }
}
