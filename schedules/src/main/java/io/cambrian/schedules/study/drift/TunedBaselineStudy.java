package io.cambrian.schedules.study.drift;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.evaluators.onpolicy.PpoSettings;
import io.cambrian.evaluators.onpolicy.PpoTrainer;
import io.cambrian.evaluators.protocol.Stage;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.stage.StageSpec;
import io.cambrian.schedules.spec.trainer.PpoSpec;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.Trainings;
import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A discovered drift against the baseline that was tuned just as hard.
 *
 * <p>A search that spends thousands of trainings on a drift has had thousands of chances to suit its tasks. For a fair comparison
 * the baseline's learning rate gets as many: {@value #RATES} rates, evenly spaced in the logarithm from an eighth of the run's to eight times
 * as much, each tried on equally many search seeds of the run's stages. The rate with the best sum of normalised scores is taken. Then the
 * discovered drift at the run's rate, the baseline at the run's rate and the baseline at its own are trained on the same
 * report seeds.
 */
public final class TunedBaselineStudy {

    private static final int RATES = 16;
    private static final double REACH = 8;

    private final RunSpec spec;
    private final PpoSettings settings;
    private final RootSeed root;

    /**
     * The study of a run.
     *
     * @throws SpecException when the run does not train with proximal policy optimisation
     */
    public TunedBaselineStudy(RunSpec spec) {
        if (!(spec.trainer() instanceof PpoSpec ppo)) {
            throw new SpecException("Run '" + spec.name() + "' trains with '"
                    + spec.trainer().kind()
                    + "'; only the learning rate of 'ppo' can be tuned for a comparison with its drifts.");
        }
        this.spec = spec;
        this.settings = ppo.settings();
        this.root = new RootSeed(spec.seed());
    }

    /**
     * Tunes and compares.
     *
     * @param discovered what was found
     * @param baseline the drift whose learning rate is tuned
     * @param trials how many candidates may be tried, each on all stages of the run
     * @param seeds on which the three are compared; at least 2
     * @param out told about each rate and each comparison
     */
    public TunedBaselineReport run(
            Drift discovered, Drift baseline, int trials, int seeds, int threads, PrintWriter out)
            throws InterruptedException {
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            List<TunedBaselineReport.Rate> rates = new ArrayList<>();
            for (int i = 0; i < RATES; i++) {
                rates.add(tried(baseline, rate(i), Math.max(1, trials / RATES), dispatcher));
                out.println(rates.getLast().line());
                out.flush();
            }
            double best = TunedBaselineReport.best(rates).learningRate();
            List<TunedBaselineReport.Row> rows = new ArrayList<>();
            for (StageSpec stage : Stream.concat(spec.stages().stream(), spec.report().heldOut().stream())
                    .toList()) {
                rows.add(new TunedBaselineReport.Row(
                        stage.task(),
                        stage.environmentSteps(),
                        scores(discovered, ownRate(), stage, seeds, dispatcher),
                        scores(baseline, ownRate(), stage, seeds, dispatcher),
                        scores(baseline, best, stage, seeds, dispatcher)));
                out.println(rows.getLast().line());
                out.flush();
            }
            return new TunedBaselineReport(spec.name(), rates, ownRate(), rows);
        }
    }

    private double ownRate() {
        return settings.actorCritic().learningRate();
    }

    private double rate(int i) {
        double exponent = 2.0 * i / (RATES - 1) - 1;
        return ownRate() * StrictMath.pow(REACH, exponent);
    }

    private PpoTrainer trainer(double rate) {
        return new PpoTrainer(settings.with(
                settings.actorCritic().change().learningRate(rate).done(), settings.epochs(), settings.minibatches()));
    }

    private TunedBaselineReport.Rate tried(Drift baseline, double rate, int seeds, LocalDispatcher dispatcher)
            throws InterruptedException {
        List<Submission<Evaluation>> running = new ArrayList<>();
        for (StageSpec stage : spec.stages()) {
            Seed family = root.search().child("learning-rate").child(stage.task());
            running.addAll(Trainings.submit(trainer(rate), assignments(baseline, stage, family, seeds), dispatcher));
        }
        double sum = 0;
        int failures = 0;
        for (Evaluation evaluation : Trainings.awaited(running)) {
            if (evaluation.outcome() instanceof Outcome.Scored scored) {
                sum += scored.normalisedScore();
            } else {
                failures++;
            }
        }
        return new TunedBaselineReport.Rate(rate, seeds, sum / seeds, failures);
    }

    private Scores scores(Drift drift, double rate, StageSpec stage, int seeds, LocalDispatcher dispatcher)
            throws InterruptedException {
        Seed family = root.report().child("tuned-baseline").child(stage.task());
        return Scores.of(Trainings.scores(
                trainer(rate),
                drift,
                Stage.of(stage.in(spec.catalogue()), stage.budget()),
                Trainings.seeds(family, "seed", seeds),
                dispatcher));
    }

    private List<Assignment<Drift>> assignments(Drift drift, StageSpec stage, Seed family, int seeds) {
        List<Assignment<Drift>> assignments = new ArrayList<>();
        for (int i = 0; i < seeds; i++) {
            assignments.add(
                    new Assignment<>(drift, stage.in(spec.catalogue()), stage.budget(), family.child("seed", i)));
        }
        return assignments;
    }
}
