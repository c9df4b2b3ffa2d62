package io.cambrian.evaluators.training;

import io.cambrian.evaluators.Curve;
import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
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
     * @param copies of the environment, stepped together
     * @param kept how many of the last returns the score is taken from; at least 1
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

    /** Begins a curve without points. */
    public void clearCurve() {
        points.clear();
    }

    /** How many episodes have ended. */
    public long finished() {
        return finished;
    }

    /**
     * The mean of the kept returns, or of all if there are fewer, in the order of the ring, so that equal trainings have equal
     * sums; not a number before an episode has ended.
     */
    public double meanOfLast() {
        int count = (int) Math.min(finished, last.length);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += last[i];
        }
        return sum / count;
    }

    /** The points so far. */
    public Curve curve() {
        return new Curve(points);
    }

    /** Writes the last returns and those of the episodes that are running. Points of the curve are not written. */
    public void save(CheckpointWriter writer) {
        writer.longs("finished", finished);
        writer.doubles("last", last);
        writer.doubles("running", running);
    }

    /**
     * Takes over what was saved.
     *
     * @param sameEpisodes whether the environments go on within the episodes that were running
     */
    public void load(CheckpointReader reader, boolean sameEpisodes) {
        if (reader.fits("last", last.length)) {
            finished = reader.number("finished");
            reader.doubles("last", last);
            reader.kept("returns of the last episodes");
        } else {
            reader.recreated(
                    "returns of the last episodes",
                    "the score is now taken from " + last.length + " instead of " + reader.length("last"));
        }
        if (sameEpisodes) {
            reader.doubles("running", running);
        }
    }
}
