package io.cambrian.evaluators.fewshot;

import io.cambrian.evaluators.Curve;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Improvement;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Series;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.checkpoint.Chance;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.fewshot.MetaTraining.MetaStep;
import io.cambrian.evaluators.training.Pacing;
import io.cambrian.searchspace.RealVector;
import io.cambrian.searchspace.initialisation.Initialisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One piece of a meta-training: so many meta-steps from an initialisation on, and what they showed. */
final class MetaTrainingPiece {

    private static final String LEARNER = "few-shot";
    private static final int VERSION = 1;
    private static final int READINGS = 20;

    private final Improvement<Initialisation> improvement;
    private final Chance chance;
    private final MetaTraining training;
    private final Observer observer;
    private final Pacing pacing;
    private final long stepsBefore;
    private final List<Series.Point> scores = new ArrayList<>();
    private final List<Series.Point> norms = new ArrayList<>();
    private long spent;

    MetaTrainingPiece(FewShotFamily family, Improvement<Initialisation> improvement, Observer observer) {
        this.improvement = improvement;
        this.observer = observer;
        this.pacing = new Pacing(improvement.budget(), observer);
        Optional<CheckpointReader> reader = switch (improvement.start()) {
            case Start.Fresh fresh -> Optional.empty();
            case Start.From from -> Optional.of(CheckpointReader.of(from.checkpoint(), LEARNER, VERSION));
        };
        Initialisation candidate = improvement.candidate();
        chance = reader.map(saved -> Chance.continued(improvement.seed(), saved))
                .orElseGet(() -> Chance.fresh(improvement.seed()));
        training = family.metaTraining(candidate, chance.seed());
        stepsBefore = reader.map(CheckpointReader::environmentSteps).orElse(0L);
        reader.ifPresent(saved -> {
            training.load(saved, candidate.weights(), chance.goesOn());
            observer.continued(saved.continuity());
        });
    }

    Evaluation run() {
        double sum = 0;
        int interval = Math.max(1, improvement.metaSteps() / READINGS);
        for (int i = 1; i <= improvement.metaSteps(); i++) {
            MetaStep step = training.step();
            spent += step.environmentSteps();
            if (!step.isFinite()) {
                return Evaluation.of(improvement, diverged(step), spent);
            }
            sum += step.score();
            if (i % interval == 0) {
                note(step);
            }
            pacing.checkCancelled();
            if (pacing.timeIsUp()) {
                return Evaluation.of(improvement, new Outcome.OutOfBudget(stepsBefore + spent), spent);
            }
        }
        return reached(sum / improvement.metaSteps());
    }

    private Outcome diverged(MetaStep step) {
        return new Outcome.Diverged(
                stepsBefore + spent,
                "at meta-step " + training.metaSteps() + " the score after adaptation was " + step.score()
                        + " and the length of the meta-gradient " + step.norm());
    }

    private void note(MetaStep step) {
        scores.add(new Series.Point(stepsBefore + spent, step.score()));
        norms.add(new Series.Point(stepsBefore + spent, step.norm()));
        observer.progressed(spent);
    }

    private Evaluation reached(double score) {
        List<Curve.Point> curve = scores.stream()
                .map(point -> new Curve.Point(point.environmentSteps(), point.value()))
                .toList();
        Outcome outcome = new Outcome.Scored(score, improvement.task().normalise(score), new Curve(curve));
        return Evaluation.of(improvement, outcome, spent)
                .with(List.of(new Series("score-after-adaptation", scores), new Series("meta-gradient-norm", norms)))
                .with(RealVector.of(training.weights()))
                .with(checkpoint());
    }

    private Checkpoint checkpoint() {
        CheckpointWriter writer = new CheckpointWriter();
        chance.save(writer);
        training.save(writer);
        return writer.checkpoint(LEARNER, VERSION, stepsBefore + spent);
    }
}
