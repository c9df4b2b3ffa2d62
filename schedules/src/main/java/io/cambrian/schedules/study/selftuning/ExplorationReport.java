package io.cambrian.schedules.study.selftuning;

import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.report.MeasuredChart;
import io.cambrian.schedules.study.Scores;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What {@link ExplorationStudy} has found; rewards are those of a step, in the mean over a life.
 *
 * @param rootSeed the root of all seeds
 * @param fixed what chances of a random action that never change earn on selection seeds
 * @param bestFixed the one of them that earns most there
 * @param unchanged what it earns on report seeds
 * @param tuned what an agent earns there that tunes it
 * @param changes how it answers each change of the world
 * @param courses how the lives went, those of the tuned one first
 */
public record ExplorationReport(
        long rootSeed,
        List<Fixed> fixed,
        double bestFixed,
        Scores unchanged,
        Scores tuned,
        List<Change> changes,
        List<Course> courses) {

    public ExplorationReport {
        fixed = List.copyOf(fixed);
        changes = List.copyOf(changes);
        courses = List.copyOf(courses);
    }

    /** What a chance of a random action that never changes earns. */
    public record Fixed(double epsilon, Scores reward) {}

    /**
     * The chance of a random action around a change of the world.
     *
     * @param step at which the world changes
     * @param before in the mean over the 3,000 steps before it
     * @param after in the mean over the 3,000 steps after it
     */
    public record Change(long step, Interval before, Interval after) {}

    /**
     * How the lives of one kind went, every 1,000 steps.
     *
     * @param label of the kind
     * @param epsilon the chance of a random action
     * @param reward of a step
     */
    public record Course(String label, List<MeasuredChart.Point> epsilon, List<MeasuredChart.Point> reward) {
        public Course {
            epsilon = List.copyOf(epsilon);
            reward = List.copyOf(reward);
        }
    }

    /** By how much tuning earns more than the best fixed chance, life by life. */
    public Interval lead() {
        return Interval.of(IntStream.range(0, unchanged.scores().size())
                .mapToObj(i -> tuned.scores().get(i) - unchanged.scores().get(i))
                .toList());
    }

    /** Whether that is clearly more than nothing, and the agent explores more after every change than before. */
    public boolean passed() {
        return lead().low() > 0
                && changes.stream()
                        .allMatch(change ->
                                change.after().mean() > change.before().mean());
    }

    /** The chance of a random action and the reward over a life. */
    public List<MeasuredChart> charts() {
        List<Double> marks =
                changes.stream().map(change -> (double) change.step()).toList();
        return List.of(
                new MeasuredChart(
                        "Chance of a random action, mean of the lives",
                        "environment steps",
                        "epsilon",
                        courses.stream()
                                .map(course -> new MeasuredChart.Curve(course.label(), course.epsilon()))
                                .toList(),
                        marks),
                new MeasuredChart(
                        "Reward of a step, mean of the lives",
                        "environment steps",
                        "reward",
                        courses.stream()
                                .map(course -> new MeasuredChart.Curve(course.label(), course.reward()))
                                .toList(),
                        marks));
    }
}
