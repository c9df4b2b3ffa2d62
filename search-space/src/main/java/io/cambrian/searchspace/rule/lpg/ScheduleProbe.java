package io.cambrian.searchspace.rule.lpg;

import io.cambrian.searchspace.rule.LifeStage;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a rule treats the young and the old differently: what it says about one made-up stretch of experience while the age
 * n / N goes from 0 to 1 and everything else stays.
 *
 * @param points by age, at least one, the first at age 0
 */
public record ScheduleProbe(List<Point> points) {

    private static final long SEED = 0x61676573L;
    private static final int STEPS = 40;
    private static final int AGES = 20;

    /**
     * What is said at one age.
     *
     * @param age n / N
     * @param size the root mean square of π̂ over the steps
     * @param change the root mean square difference of π̂ to that at age 0
     */
    public record Point(double age, double size, double change) {}

    public ScheduleProbe {
        points = List.copyOf(points);
    }

    /**
     * The probe for a life of N updates; {@value #AGES} steps of age, fewer in a shorter life.
     *
     * @param updates N
     * @throws IllegalArgumentException if N is below 1
     */
    public static ScheduleProbe of(LpgRule rule, int updates) {
        LpgPass pass = new LpgPass(rule);
        int ages = Math.min(AGES, updates);
        List<Point> points = new ArrayList<>();
        double[] first = directions(pass, rule, new LifeStage(0, updates));
        for (int i = 0; i <= ages; i++) {
            int done = (int) Math.round(updates * (i / (double) ages));
            double[] directions = directions(pass, rule, new LifeStage(done, updates));
            points.add(new Point(
                    done / (double) updates, size(directions, new double[first.length]), size(directions, first)));
        }
        return new ScheduleProbe(points);
    }

    /** The greatest change over a life divided by the size at its beginning, infinite where that is 0; 0 for a rule that does not see the age. */
    public double variation() {
        double change = points.stream().mapToDouble(Point::change).max().orElse(0);
        return change == 0 ? 0 : change / points.getFirst().size();
    }

    private static double[] directions(LpgPass pass, LpgRule rule, LifeStage stage) {
        return pass.over(SyntheticTrajectory.of(SEED, STEPS, rule.shape().predictions(), stage)).stream()
                .mapToDouble(LpgTarget::direction)
                .toArray();
    }

    private static double size(double[] values, double[] from) {
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            squares += (values[i] - from[i]) * (values[i] - from[i]);
        }
        return Math.sqrt(squares / values.length);
    }
}
