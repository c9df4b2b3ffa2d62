package io.cambrian.metalearners.agentsearch.archive;

import io.cambrian.searchspace.Candidate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Who may be a parent, and how likely. A member with score s and c children has the weight
 *
 * <pre>
 *   w = 1 / (1 + exp(−steepness · (s − median) / MAD)) / (1 + c)
 * </pre>
 *
 * with the median of the scores of its island and the median distance from it. Children still being measured count, so parents are
 * not drawn again and again while nothing is known of them.
 *
 * <p>Source: Lange, Imajuku and Cetin, "ShinkaEvolve", 2025; the division by the number of children is that of Zhang et al.,
 * "Darwin Gödel machine", 2025.
 *
 * @param members everybody
 * @param features if there are any, only the best member of each of their cells may be a parent
 */
public record Archive<C extends Candidate>(List<Member<C>> members, List<Feature> features) {

    /** Keeps the weights finite where more than half of the scores are the same. */
    private static final double LEAST_DISTANCE = 1e-9;

    /** Who may be a parent on an island, in the order of proposing. */
    public List<Member<C>> parents(int island) {
        List<Member<C>> accepted = residents(island).filter(this::accepted).toList();
        return features.isEmpty() ? accepted : bestOfCells(accepted);
    }

    /** Who lives on an island and has a score. */
    public Stream<Member<C>> residents(int island) {
        return members.stream()
                .filter(member ->
                        member.standing().measured() && member.residence().on(island));
    }

    /** The best of an island, if anybody there has a score. */
    public Optional<Member<C>> best(int island) {
        return residents(island).min(Member.BEST_FIRST);
    }

    private boolean accepted(Member<C> member) {
        if (member.proposer().acceptsAll() || member.origin().parents().isEmpty()) {
            return true;
        }
        Member<C> parent = members.get(member.origin().parents().getFirst());
        return member.standing().mean()
                >= parent.standing().mean() - member.proposer().margin();
    }

    private List<Member<C>> bestOfCells(List<Member<C>> accepted) {
        Map<List<Integer>, Member<C>> owners = new LinkedHashMap<>();
        accepted.forEach(member -> owners.merge(
                cell(member), member, (one, other) -> Member.BEST_FIRST.compare(one, other) <= 0 ? one : other));
        return List.copyOf(owners.values());
    }

    /** The bins of a member's features. */
    List<Integer> cell(Member<C> member) {
        return features.stream()
                .map(feature -> feature.bin(member.standing().readings()))
                .toList();
    }

    /**
     * One of these, drawn in proportion to w.
     *
     * @param parents not empty
     * @param steepness how much more likely better ones are; at 0 only the number of children counts
     */
    public Member<C> draw(List<Member<C>> parents, double steepness, RandomGenerator random) {
        double[] scores =
                parents.stream().mapToDouble(parent -> parent.standing().mean()).toArray();
        double median = median(scores);
        double distance = median(
                Arrays.stream(scores).map(score -> Math.abs(score - median)).toArray());
        double scale = steepness / Math.max(distance, LEAST_DISTANCE);
        int[] children = children();
        List<Double> weights = parents.stream()
                .map(parent -> sigmoid(scale * (parent.standing().mean() - median)) / (1 + children[parent.number()]))
                .toList();
        return parents.get(Drawing.index(weights, random));
    }

    private int[] children() {
        int[] children = new int[members.size()];
        members.forEach(member -> member.origin().parents().stream().limit(1).forEach(parent -> children[parent]++));
        return children;
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
