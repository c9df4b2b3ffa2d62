package io.cambrian.evaluators.fewshot;

import io.cambrian.evaluators.environment.fewshot.Sinusoid;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.searchspace.initialisation.Initialisation;
import io.cambrian.searchspace.random.CounterRandom;

/** Adapts an initialisation to fresh sinusoids and judges it on a grid of places after every step. */
final class SinusoidAdaptation {

    static final int GRID = 100;

    private final float[] weights;
    private final Theta theta;
    private final int steps;
    private final Executor adaptation;
    private final Executor judgement;

    SinusoidAdaptation(Initialisation initialisation, FewShotSettings settings, Backend backend) {
        MetaPrograms programs = new MetaPrograms(initialisation.shape(), settings);
        this.weights = initialisation.weights();
        this.theta = new Theta(initialisation.shape());
        this.steps = settings.adaptationSteps();
        this.adaptation = backend.executor(programs.adaptation(), theta.variables());
        this.judgement = backend.executor(programs.judgement(GRID), theta.variables());
    }

    /** Mean squared errors on a grid of places after 0, 1, … steps of adaptation to one fresh sinusoid. */
    double[] errors(CounterRandom random) {
        Sinusoid sinusoid = Sinusoid.draw(random);
        float[] x = adaptation.input(MetaPrograms.X);
        SinusoidShots.fill(sinusoid, random, 0, x.length, x, adaptation.input(MetaPrograms.Y));
        SinusoidShots.fillEvenly(sinusoid, judgement.input(MetaPrograms.X), judgement.input(MetaPrograms.Y));
        theta.set(weights);
        double[] errors = new double[steps + 1];
        for (int step = 0; step <= steps; step++) {
            if (step > 0) {
                adaptation.run();
            }
            judgement.run();
            errors[step] = judgement.output(MetaPrograms.LOSS)[0];
        }
        return errors;
    }
}
