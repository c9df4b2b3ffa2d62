package io.cambrian.metalearners.agentsearch.breeding;

import io.cambrian.metalearners.agentsearch.archive.Drawing;
import io.cambrian.metalearners.agentsearch.archive.Member;
import io.cambrian.metalearners.agentsearch.archive.Origin;
import io.cambrian.searchspace.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Whose proposer makes the next child. With u children proposed, which have improved on their parents by g altogether, a proposer
 * has the weight {@code (prior + g) / (1 + u)}: new ones are tried, and those whose children got better are tried again. The
 * default proposer is drawn with a chance of its own beside that, so that the search can always go back to it.
 */
final class Credit {

    private static final double PRIOR = 0.05;
    private static final double DEFAULT_SHARE = 0.2;

    private Credit() {}

    /**
     * The number of a member, or {@link Origin#DEFAULT}.
     *
     * @param members everybody
     * @param proposers those of whom one is drawn
     */
    static <C extends Candidate> int draw(List<Member<C>> members, List<Member<C>> proposers, RandomGenerator random) {
        if (random.nextDouble() < DEFAULT_SHARE) {
            return Origin.DEFAULT;
        }
        double[] gains = new double[members.size()];
        int[] uses = new int[members.size()];
        for (Member<C> child : members) {
            int by = child.origin().proposedBy();
            if (by != Origin.DEFAULT) {
                uses[by]++;
                gains[by] += gain(members, child);
            }
        }
        List<Double> weights = new ArrayList<>();
        proposers.forEach(each -> weights.add((PRIOR + gains[each.number()]) / (1 + uses[each.number()])));
        return proposers.get(Drawing.index(weights, random)).number();
    }

    private static <C extends Candidate> double gain(List<Member<C>> members, Member<C> child) {
        if (!child.standing().measured() || child.origin().parents().isEmpty()) {
            return 0;
        }
        Member<C> parent = members.get(child.origin().parents().getFirst());
        return Math.max(0, child.standing().mean() - parent.standing().mean());
    }
}
