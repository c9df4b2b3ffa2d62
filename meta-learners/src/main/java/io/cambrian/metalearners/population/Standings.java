package io.cambrian.metalearners.population;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The members of a population as a decision sees them, best first. Of equal scores the lower lane is ahead, so ties are decided;
 * the dead come last.
 *
 * @param round how many rounds have begun, the present one included; the first is 1
 * @param ranked the members that have been told something, in any order; they are put in order
 * @param elites the scores of the best ends ever reached, best first; empty unless the {@link Exploit#elites() rule} wants them
 */
public record Standings(long round, List<Standing> ranked, List<Double> elites) {

    private static final Comparator<Standing> BEST_FIRST =
            Comparator.comparingDouble(Standing::score).reversed().thenComparingInt(Standing::lane);

    public Standings {
        ranked = ranked.stream().sorted(BEST_FIRST).toList();
        elites = List.copyOf(elites);
    }

    /** The place of a member, 0 for the best. */
    public int rank(int lane) {
        for (int rank = 0; rank < ranked.size(); rank++) {
            if (ranked.get(rank).lane() == lane) {
                return rank;
            }
        }
        throw new IllegalArgumentException("nothing is known yet of the member in lane " + lane);
    }

    /** How a member does. */
    public Standing of(int lane) {
        return ranked.get(rank(lane));
    }

    /** The best living members: {@code count} of them, or all if they are fewer. */
    public List<Standing> top(int count) {
        return ranked.stream().filter(Standing::alive).limit(count).toList();
    }

    /** All but one member. */
    public List<Standing> others(int lane) {
        return ranked.stream().filter(each -> each.lane() != lane).toList();
    }

    /** The standings among some of the lanes. */
    public Standings among(Collection<Integer> lanes) {
        return new Standings(
                round,
                ranked.stream().filter(each -> lanes.contains(each.lane())).toList(),
                elites);
    }
}
