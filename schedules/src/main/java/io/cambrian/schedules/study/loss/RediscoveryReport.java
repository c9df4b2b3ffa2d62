package io.cambrian.schedules.study.loss;

import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.StudyReport;
import java.io.PrintWriter;
import java.util.List;

/**
 * What {@link RediscoveryStudy} has found.
 *
 * @param both one search per seed on chain and ring
 * @param chainOnly one search per seed on the chain alone
 */
public record RediscoveryReport(List<Rediscovery> both, List<Rediscovery> chainOnly) implements StudyReport {

    private static final double BAR = 0.8;

    public RediscoveryReport {
        both = List.copyOf(both);
        chainOnly = List.copyOf(chainOnly);
    }

    /** In how many seeds temporal-difference learning was found. */
    public long rediscovered() {
        return both.stream().filter(Rediscovery::temporalDifference).count();
    }

    /** In how many seeds the best loss on the chain alone does without the discount. */
    public long undiscounted() {
        return chainOnly.stream().filter(found -> !found.discounted()).count();
    }

    /** What is asked of these figures. */
    @Override
    public List<Bar> bars() {
        return List.of(
                Bar.atLeast("seeds in which temporal-difference learning was found", rediscovered(), BAR * both.size()),
                Bar.atLeast("winners on the chain alone that do without the discount", undiscounted(), 1));
    }

    @Override
    public void print(PrintWriter out) {
        out.println("Aging evolution from scratch, on chain and ring:");
        both.forEach(found -> out.println(found.line()));
        out.println("The same on the chain alone:");
        chainOnly.forEach(found -> out.println(found.line()));
    }
}
