package io.cambrian.schedules.study.selftuning;

import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.report.MeasuredChart;
import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.StudyReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

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
        List<Course> courses)
        implements StudyReport {

    public ExplorationReport {
        fixed = List.copyOf(fixed);
        changes = List.copyOf(changes);
        courses = List.copyOf(courses);
    }

    /**
     * What a chance of a random action that never changes earns.
     *
     * @param epsilon the chance, from 0 to 1
     * @param reward of a step, in the mean over a life
     */
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
        return tuned.leadOver(unchanged);
    }

    /** What is asked of these figures. */
    @Override
    public List<Bar> bars() {
        return List.of(
                Bar.above("lower end of the lead of tuning", lead().low(), 0),
                Bar.exactly(
                        "changes of the world after which it explores more than before",
                        changes.stream()
                                .filter(change ->
                                        change.after().mean() > change.before().mean())
                                .count(),
                        changes.size()));
    }

    @Override
    public void print(PrintWriter out) {
        out.println("reward of a step, on selection seeds:");
        fixed.forEach(each -> print("  epsilon " + each.epsilon(), each.reward().mean(), out));
        out.println("on report seeds:");
        print("  epsilon " + bestFixed, unchanged.mean(), out);
        print("  tuned", tuned.mean(), out);
        print("  its lead, life by life", lead(), out);
        out.println("tuned epsilon in the 3,000 steps before and after a change:");
        for (Change change : changes) {
            out.printf(
                    Locale.ROOT,
                    "  at step %,-18d %7.4f and %.4f%n",
                    change.step(),
                    change.before().mean(),
                    change.after().mean());
        }
    }

    private static void print(String name, Interval reward, PrintWriter out) {
        out.printf(Locale.ROOT, "%-28s  %s%n", name, reward.withEnds(4));
    }

    /** The chance of a random action and the reward over a life. */
    @Override
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
