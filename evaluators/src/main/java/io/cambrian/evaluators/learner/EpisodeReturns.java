package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.Curve;
import io.cambrian.evaluators.environment.VectorEnvironment;
import java.util.ArrayList;
import java.util.List;

/** The undiscounted returns of the training episodes as they end; of episodes that end in one step, the lower copy first. */
public final class EpisodeReturns {

    private final double[] running;
    private final double[] last;
    private final List<Curve.Point> points = new ArrayList<>();
    private long finished;
    private double sumSincePoint;
    private long finishedSincePoint;

    /**
     * Nothing yet.
     *
     * @param kept how many of the last returns the score is taken from
     */
    public EpisodeReturns(int copies, int kept) {
        running = new double[copies];
        last = new double[kept];
    }

    /** Takes note of the environment's last step. */
    public void record(VectorEnvironment environment) {
        for (int copy = 0; copy < running.length; copy++) {
            running[copy] += environment.rewards()[copy];
            if (environment.terminated()[copy] || environment.truncated()[copy]) {
                finish(running[copy]);
                running[copy] = 0;
            }
        }
    }

    private void finish(double episodeReturn) {
        last[(int) (finished % last.length)] = episodeReturn;
        finished++;
        sumSincePoint += episodeReturn;
        finishedSincePoint++;
    }

    /** Adds a point to the curve: the mean of the episodes that ended since the last point, if there are any. */
    public void markPoint(long environmentSteps) {
        if (finishedSincePoint > 0) {
            points.add(new Curve.Point(environmentSteps, sumSincePoint / finishedSincePoint));
            sumSincePoint = 0;
            finishedSincePoint = 0;
        }
    }

    public long finished() {
        return finished;
    }

    /** The mean of the kept returns, in the order of the ring, so that equal trainings have equal sums. */
    public double meanOfLast() {
        int count = (int) Math.min(finished, last.length);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += last[i];
        }
        return sum / count;
    }

    public Curve curve() {
        return new Curve(points);
    }
}
