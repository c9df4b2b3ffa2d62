package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.Series;
import io.cambrian.evaluators.selftuning.setting.Coefficient;
import java.util.ArrayList;
import java.util.List;

/** The tuned meta-parameters and the reward of a step while an agent lives, each averaged between two readings. */
final class LifetimeSeries {

    /** The name of the mean reward of a step. */
    static final String REWARD = "reward";

    private final List<Coefficient> tuned;
    private final double[] sums;
    private final List<List<Series.Point>> points = new ArrayList<>();
    private long noted;

    LifetimeSeries(List<Coefficient> tuned) {
        this.tuned = tuned;
        sums = new double[tuned.size() + 1];
        for (int i = 0; i < sums.length; i++) {
            points.add(new ArrayList<>());
        }
    }

    /** Takes note of one update. */
    void note(SelfTuningAgent agent, double meanReward) {
        for (int i = 0; i < tuned.size(); i++) {
            sums[i] += agent.value(tuned.get(i));
        }
        sums[tuned.size()] += meanReward;
        noted++;
    }

    /** Adds a point to every series, if anything was noted since the last one. */
    void markPoint(long environmentSteps) {
        if (noted == 0) {
            return;
        }
        for (int i = 0; i < sums.length; i++) {
            points.get(i).add(new Series.Point(environmentSteps, sums[i] / noted));
            sums[i] = 0;
        }
        noted = 0;
    }

    List<Series> all() {
        List<Series> all = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            all.add(new Series(i < tuned.size() ? tuned.get(i).label() : REWARD, points.get(i)));
        }
        return all;
    }
}
