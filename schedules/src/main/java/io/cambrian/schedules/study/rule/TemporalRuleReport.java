package io.cambrian.schedules.study.rule;

import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.report.MeasuredChart;
import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.StudyReport;
import io.cambrian.schedules.study.TimeArm;
import java.io.PrintWriter;
import java.util.List;

/**
 * What {@link TemporalRuleStudy} has found.
 *
 * @param rootSeed the root of all seeds
 * @param task what agents learn
 * @param generations of each search
 * @param arms in the order of the study
 * @param actorCritic how agents do under the hand-made rule, at each length of life; one score for each report seed
 */
public record TemporalRuleReport(
        long rootSeed, String task, int generations, List<Arm> arms, List<AtLength> actorCritic)
        implements StudyReport {

    /** The search of rules that are told other agents' ages. */
    public static final String STRANGERS = "strangers-ages";

    /** Rules that see the age and follow meta-gradients. */
    public static final String META_GRADIENT = "meta-gradient";

    private static final double CLEARLY = 2;

    public TemporalRuleReport {
        arms = List.copyOf(arms);
        actorCritic = List.copyOf(actorCritic);
    }

    /**
     * How fresh agents do at the end of lives of one length.
     *
     * @param updates of a life
     * @param returns of the final policies; of an arm one for each of its rules, the mean over agents
     */
    public record AtLength(int updates, Scores returns) {}

    /**
     * How much a rule changes its mind at one age of an agent.
     *
     * @param age n / N
     * @param change of π̂ since age 0, relative to its size there
     */
    public record AtAge(double age, Interval change) {}

    /**
     * One way to search, and the rules that it has led to from different seeds.
     *
     * @param name of the arm
     * @param lengths how they do at each length of life
     * @param probe what they say at each age about one and the same experience
     */
    public record Arm(String name, List<AtLength> lengths, List<AtAge> probe) implements TimeArm {

        public Arm {
            lengths = List.copyOf(lengths);
            probe = List.copyOf(probe);
        }

        /** The returns at one of the lengths. */
        public Scores at(int updates) {
            return lengths.stream()
                    .filter(length -> length.updates() == updates)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no life of " + updates + " updates was judged"))
                    .returns();
        }

        /** The returns at the two lengths that count, added up. */
        @Override
        public Scores both() {
            return at(TemporalRuleStudy.BRIEF).plus(at(TemporalRuleStudy.LONG));
        }

        /** The greatest mean change of π̂ over a life. */
        public double variation() {
            return probe.stream().mapToDouble(at -> at.change().mean()).max().orElse(0);
        }
    }

    /**
     * The arm of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Arm arm(String name) {
        return TimeArm.named(name, arms);
    }

    /**
     * Whether the age matters: rules that see it do no worse than those that do not or that read others' ages, clearly better
     * than when they are misled themselves, and change their mind with it, which blind ones cannot.
     */
    @Override
    public List<Bar> bars() {
        return List.of(
                Bar.atLeast(
                        "standard errors that rules that see the age lie above blind ones",
                        TimeArm.temporalAbove(TimeArm.BLIND, arms),
                        0),
                Bar.atLeast("above those that read other agents' ages", TimeArm.temporalAbove(STRANGERS, arms), 0),
                Bar.above(
                        "above themselves, misled about the age", TimeArm.temporalAbove(TimeArm.MISLED, arms), CLEARLY),
                Bar.above(
                        "change of π̂ with the age, beside that under meta-gradients",
                        arm(TimeArm.TEMPORAL).variation(),
                        arm(META_GRADIENT).variation()),
                Bar.atMost("change of π̂ of blind rules", arm(TimeArm.BLIND).variation(), 0));
    }

    @Override
    public void print(PrintWriter out) {
        out.print(TemporalRuleTable.of(this));
    }

    @Override
    public List<MeasuredChart> charts() {
        return TemporalRuleTable.charts(this);
    }

    @Override
    public String page(String name, String command) {
        return TemporalRuleTable.page(this, command);
    }
}
