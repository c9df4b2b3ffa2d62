package io.cambrian.metalearners.agentsearch.consultation;

import io.cambrian.metalearners.agentsearch.archive.Member;
import io.cambrian.metalearners.agentsearch.archive.Operator;
import io.cambrian.searchspace.Candidate;
import java.util.List;

/**
 * Two arms of a bandit: asking somebody outside, and the space's own operators. An arm succeeds if the child scores higher than its
 * first parent, and fails otherwise, also where there is no child because a reply was useless. With success rate r̂, n pulls of the arm and N
 * of both, the arm with the greater {@code r̂ + ½ √(2 ln N / n)} is pulled.
 *
 * <p>Source: Auer, Cesa-Bianchi and Fischer, "Finite-time analysis of the multiarmed bandit problem", 2002, with half the width.
 *
 * @param asked pulls of asking
 * @param askedWell of those, how many succeeded
 * @param varied pulls of varying
 * @param variedWell of those, how many succeeded
 */
public record Arms(long asked, long askedWell, long varied, long variedWell) {

    private static final double WIDTH = 0.5;

    /**
     * What is known so far.
     *
     * @param vain consultations without a child
     */
    public static <C extends Candidate> Arms of(List<Member<C>> members, long vain) {
        long asked = vain;
        long askedWell = 0;
        long varied = 0;
        long variedWell = 0;
        for (Member<C> child : members) {
            if (child.standing().measured() && !child.origin().parents().isEmpty()) {
                Member<C> parent = members.get(child.origin().parents().getFirst());
                long well = child.standing().mean() > parent.standing().mean() ? 1 : 0;
                boolean consulted = child.origin().operator().equals(Operator.LLM);
                asked += consulted ? 1 : 0;
                askedWell += consulted ? well : 0;
                varied += consulted ? 0 : 1;
                variedWell += consulted ? 0 : well;
            }
        }
        return new Arms(asked, askedWell, varied, variedWell);
    }

    /** Whether to ask next; both arms are tried once before anything is compared. */
    public boolean ask() {
        if (asked == 0 || varied == 0) {
            return asked == 0;
        }
        double total = Math.log((double) asked + varied);
        return bound(askedWell, asked, total) > bound(variedWell, varied, total);
    }

    private static double bound(long well, long pulls, double logTotal) {
        return (double) well / pulls + WIDTH * Math.sqrt(2 * logTotal / pulls);
    }
}
