package io.cambrian.metalearners.jenetics;

import io.cambrian.searchspace.Candidate;
import io.jenetics.ext.moea.Pareto;
import io.jenetics.ext.moea.Vec;
import io.jenetics.util.ISeq;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Members by rank, and among equal ranks by how lonely they are.
 *
 * <p>Rank 0 is dominated by nobody, rank 1 by rank 0 only, and so on. The crowding distance of a member is the sum, over objectives, of
 * the distance between its two neighbours within its rank, as a share of that rank's range; the ends have an infinite one. Both come
 * from the library, but its selector measures crowding among all members at once, where the paper does so rank by rank, as here.
 *
 * <p>Source: Deb, Pratap, Agarwal and Meyarivan, "A fast and elitist multiobjective genetic algorithm: NSGA-II", IEEE TEC 2002, §III.
 */
final class CrowdedOrder<C extends Candidate> {

    private final List<Valued<C>> members;
    private final int[] ranks;
    private final double[] distances;

    private CrowdedOrder(List<Valued<C>> members, int[] ranks, double[] distances) {
        this.members = members;
        this.ranks = ranks;
        this.distances = distances;
    }

    static <C extends Candidate> CrowdedOrder<C> of(List<Valued<C>> members, List<Objective<C>> objectives) {
        List<Vec<double[]>> worths = members.stream()
                .map(member -> Vec.of(worth(member, objectives)))
                .toList();
        int[] ranks = Pareto.rank(ISeq.of(worths));
        double[] distances = new double[ranks.length];
        for (int rank : IntStream.of(ranks).distinct().toArray()) {
            int[] front = IntStream.range(0, ranks.length)
                    .filter(i -> ranks[i] == rank)
                    .toArray();
            double[] within = Pareto.crowdingDistance(
                    IntStream.of(front).mapToObj(worths::get).collect(ISeq.toISeq()));
            for (int i = 0; i < front.length; i++) {
                distances[front[i]] = within[i];
            }
        }
        return new CrowdedOrder<>(members, ranks, distances);
    }

    /** A member's values, turned so that more is better. */
    static <C extends Candidate> double[] worth(Valued<C> member, List<Objective<C>> objectives) {
        double[] worth = new double[objectives.size()];
        for (int i = 0; i < worth.length; i++) {
            double value = member.values().get(i);
            worth[i] = objectives.get(i).maximised() ? value : -value;
        }
        return worth;
    }

    int rank(int member) {
        return ranks[member];
    }

    double distance(int member) {
        return distances[member];
    }

    /** The first {@code count} in this order, of equals the one that was first. */
    List<Valued<C>> first(int count) {
        return IntStream.range(0, ranks.length)
                .boxed()
                .sorted(order())
                .limit(count)
                .map(members::get)
                .toList();
    }

    /** Winners of tournaments between two members drawn at random. */
    List<Valued<C>> winners(int count, RandomGenerator random) {
        List<Valued<C>> winners = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int one = random.nextInt(ranks.length);
            int other = random.nextInt(ranks.length);
            winners.add(members.get(order().compare(other, one) < 0 ? other : one));
        }
        return winners;
    }

    private Comparator<Integer> order() {
        return Comparator.<Integer>comparingInt(i -> ranks[i])
                .thenComparing(
                        Comparator.<Integer>comparingDouble(i -> distances[i]).reversed());
    }
}
