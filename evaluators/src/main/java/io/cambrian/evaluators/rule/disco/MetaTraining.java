package io.cambrian.evaluators.rule.disco;

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
import io.cambrian.evaluators.rule.Stretch;
import io.cambrian.evaluators.training.Pacing;
import io.cambrian.searchspace.rule.disco.DiscoRule;
import io.cambrian.searchspace.rule.disco.PredictiveRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One piece of a rule's meta-training. A meta-step, for each life in order:
 *
 * <pre>
 * K times: act for a stretch, let the judge learn from it, update the agent by the rule
 * act for one more stretch, let the judge say what its actions gained, then learn from it too
 * take the {@linkplain DiscoMetaGradient gradient} of what the last stretch shows, and its direction by the slot's own Adam
 * </pre>
 *
 * then the rule moves against the mean direction. Lives go on from one meta-step to the next; those that are over are judged and
 * replaced.
 */
final class MetaTraining {

    static final String LEARNER = "disco-meta-gradient";
    static final int VERSION = 1;

    private final Improvement<PredictiveRule> improvement;
    private final DiscoAgentSettings agent;
    private final Workshop workshop;
    private final DiscoAgent body;
    private final Chance chance;
    private final Lives lives;
    private final List<Stretch> stretches;
    private final List<float[]> behaviour;
    private final float[] gradient;
    private final Pacing pacing;
    private final List<Lives.Ended> ended = new ArrayList<>();
    private final List<Series.Point> norms = new ArrayList<>();
    private final List<Series.Point> rewards = new ArrayList<>();
    private final long stepsBefore;
    private DiscoRule rule;
    private long steps;
    private long judging;
    private double reward;

    MetaTraining(Improvement<PredictiveRule> improvement, DiscoRule rule, Workshop workshop, Observer observer) {
        this.improvement = improvement;
        this.rule = rule;
        this.workshop = workshop;
        body = workshop.body();
        agent = workshop.programs().settings();
        int updates = workshop.meta().updates();
        stretches = Stream.generate(() -> workshop.programs().stretch())
                .limit(updates + 1L)
                .toList();
        behaviour = Stream.generate(() -> workshop.programs().logits())
                .limit(updates)
                .toList();
        gradient = new float[rule.shape().weights()];
        pacing = new Pacing(spending(), observer);
        Optional<CheckpointReader> reader = reader(improvement.start());
        chance = reader.map(saved -> Chance.continued(improvement.seed(), saved))
                .orElseGet(() -> Chance.fresh(improvement.seed()));
        stepsBefore = reader.map(CheckpointReader::environmentSteps).orElse(0L);
        int most = Math.toIntExact(improvement.budget().environmentSteps() / agent.stretchSize());
        lives = new Lives(workshop, new LifeLengths(most, updates), improvement.task(), chance.seed());
        workshop.begin(rule);
        begin(reader);
    }

    /** What the piece spends at least, by which its progress is told. */
    private Budget spending() {
        long metaStep = (long) workshop.meta().lives() * stretches.size() * agent.stretchSize();
        return new Budget(
                Math.multiplyExact(improvement.metaSteps(), metaStep),
                improvement.budget().time());
    }

    /** Lives go on if the chance does; the rule's optimisers go on in any case. */
    private void begin(Optional<CheckpointReader> reader) {
        List<RuleAdam> optimisers = workshop.optimisers();
        for (int slot = 0; slot < optimisers.size(); slot++) {
            RuleAdam optimiser = optimisers.get(slot);
            String name = "optimiser-" + slot;
            reader.ifPresent(saved -> optimiser.load(saved.within(name)));
        }
        if (chance.goesOn()) {
            lives.resume(reader.orElseThrow().within("lives"));
        } else {
            lives.begin();
        }
    }

    private static Optional<CheckpointReader> reader(Start start) {
        return switch (start) {
            case Start.Fresh fresh -> Optional.empty();
            case Start.From from -> Optional.of(CheckpointReader.of(from.checkpoint(), LEARNER, VERSION));
        };
    }

    /** The rule that was reached. */
    DiscoRule rule() {
        return rule;
    }

    /** Environment steps of this piece, judging included. */
    long environmentSteps() {
        return steps + judging;
    }

    /** What was watched: the mean norm of the lives' meta-gradients, and the mean reward of a step of the judged stretches. */
    List<Series> series() {
        return List.of(new Series("meta-gradient-norm", norms), new Series("reward", rewards));
    }

    Outcome run() {
        for (int step = 0; step < improvement.metaSteps(); step++) {
            double norm = metaStep();
            if (!Double.isFinite(norm)) {
                return new Outcome.Diverged(
                        stepsBefore + steps,
                        "the meta-gradient of meta-step " + (step + 1) + " of this piece has the norm " + norm);
            }
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

    private void keep(List<Lives.Ended> over) {
        ended.addAll(over);
        judging += over.stream()
                .mapToLong(life -> life.judgement().environmentSteps())
                .sum();
    }

    /** Moves the rule unless a gradient is not finite; gives the mean norm. */
    private double metaStep() {
        double[] direction = new double[gradient.length];
        int count = lives.all().size();
        double norms = 0;
        reward = 0;
        for (int slot = 0; slot < count; slot++) {
            differentiate(lives.all().get(slot));
            double norm = norm(gradient);
            norms += norm / count;
            limit(norm);
            reward += stretches.getLast().meanReward() / count;
            workshop.optimisers().get(slot).addDirection(gradient, direction);
        }
        if (Double.isFinite(norms)) {
            move(direction, workshop.meta().learningRate() / count);
        }
        return norms;
    }

    private void limit(double norm) {
        float limit = workshop.meta().gradientNormLimit();
        if (norm > limit) {
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] *= (float) (limit / norm);
            }
        }
    }

    private void move(double[] direction, double rate) {
        float[] weights = rule.weights();
        for (int i = 0; i < weights.length; i++) {
            weights[i] -= (float) (rate * direction[i]);
        }
        rule = new DiscoRule(rule.shape(), weights);
    }

    /** Leaves a life's meta-gradient in {@link #gradient}; the life becomes K updates older. */
    private void differentiate(Life life) {
        body.become(life.memory());
        for (int update = 0; update < behaviour.size(); update++) {
            Stretch stretch = live(life, update);
            body.appraise(stretch);
            float[] logits = body.policy(stretch);
            System.arraycopy(logits, 0, behaviour.get(update), 0, logits.length);
            body.learn(stretch, logits);
            life.age();
        }
        float[] advantages = body.appraise(live(life, behaviour.size()));
        workshop.gradients().of(life.memory(), stretches, behaviour, advantages, gradient);
        body.putAside(life.memory());
    }

    private Stretch live(Life life, int update) {
        Stretch stretch = stretches.get(update);
        life.habitat().live(body.acting(), stretch, environment -> {});
        steps += agent.stretchSize();
        return stretch;
    }

    private static double norm(float[] gradient) {
        double squares = 0;
        for (float slope : gradient) {
            squares += (double) slope * slope;
        }
        return Math.sqrt(squares);
    }

    /** Of the lives that have ended in this piece; if there are none, of those that go on, as they are. */
    private Outcome score() {
        if (ended.isEmpty()) {
            keep(lives.all().stream().map(lives::judged).toList());
        }
        double score = ended.stream()
                .mapToDouble(life -> life.judgement().meanReturn())
                .average()
                .orElseThrow();
        double normalised = ended.stream()
                .mapToDouble(life -> life.level().normalise(life.judgement().meanReturn()))
                .average()
                .orElseThrow();
        return new Outcome.Scored(score, normalised, new Curve(List.of(new Curve.Point(stepsBefore + steps, score))));
    }

    /** Everything that the next piece needs but the rule. */
    Checkpoint checkpoint() {
        CheckpointWriter writer = new CheckpointWriter();
        chance.save(writer);
        for (int slot = 0; slot < workshop.optimisers().size(); slot++) {
            workshop.optimisers().get(slot).save(writer.within("optimiser-" + slot));
        }
        lives.save(writer.within("lives"));
        return writer.checkpoint(LEARNER, VERSION, stepsBefore + steps);
    }
}
