package io.cambrian.metalearners.population;

import io.cambrian.metalearners.Course;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Where the weights of a population come from: weights have parents as settings have, but other ones.
 *
 * <p>A segment that starts fresh is a founder. Every other one has the weights of the segment it starts from; where that was trained in
 * another lane, they are a copy. The final population is the last segment of each lane.
 */
public final class WeightLineage {

    /**
     * One segment of a population.
     *
     * @param index of its proposal
     * @param course from where it starts, until when and in which lane
     * @param operator how it was made
     */
    public record Link(long index, Course.Segment course, String operator) {}

    private final Map<Long, Link> links;

    private WeightLineage(Map<Long, Link> links) {
        this.links = links;
    }

    /**
     * The lineage of these segments.
     *
     * @param segments in the order of their proposals
     * @throws IllegalArgumentException when one starts from a segment that is not among those before it
     */
    public static WeightLineage of(List<Link> segments) {
        Map<Long, Link> links = new LinkedHashMap<>();
        for (Link segment : segments) {
            OptionalLong from = segment.course().from();
            if (from.isPresent() && !links.containsKey(from.getAsLong())) {
                throw new IllegalArgumentException("proposal " + segment.index() + " starts from the end of proposal "
                        + from.getAsLong() + ", which is no segment before it");
            }
            links.put(segment.index(), segment);
        }
        return new WeightLineage(links);
    }

    /** The segments of fresh agents, in order. */
    public List<Link> founders() {
        return links.values().stream()
                .filter(link -> link.course().from().isEmpty())
                .toList();
    }

    /** The segments that took over weights from another lane, in order. */
    public List<Link> copies() {
        return links.values().stream().filter(this::copied).toList();
    }

    /** The last segment of each lane, lane by lane. */
    public List<Link> finalPopulation() {
        Map<Integer, Link> last = new TreeMap<>();
        links.values().forEach(link -> last.put(link.course().lane(), link));
        return List.copyOf(last.values());
    }

    /**
     * The line of descent of a segment's weights: from its founder to itself.
     *
     * @throws IllegalArgumentException when no segment has this index
     */
    public List<Link> line(long index) {
        List<Link> line = new ArrayList<>();
        Link link = link(index);
        line.add(link);
        while (link.course().from().isPresent()) {
            link = link(link.course().from().getAsLong());
            line.add(link);
        }
        return line.reversed();
    }

    /** How many of the segments on a line took over weights from another lane. */
    public int copiesOn(Collection<Link> line) {
        return (int) line.stream().filter(this::copied).count();
    }

    /** The share of each founder in the final population, in order; founders without descendants in it have 0. */
    public Map<Long, Double> founderShares() {
        List<Link> last = finalPopulation();
        Map<Long, Double> shares = new LinkedHashMap<>();
        founders().forEach(founder -> shares.put(founder.index(), 0.0));
        for (Link link : last) {
            shares.merge(line(link.index()).getFirst().index(), 1.0 / last.size(), Double::sum);
        }
        return shares;
    }

    private boolean copied(Link link) {
        OptionalLong from = link.course().from();
        return from.isPresent()
                && link(from.getAsLong()).course().lane() != link.course().lane();
    }

    private Link link(long index) {
        Link link = links.get(index);
        if (link == null) {
            throw new IllegalArgumentException("proposal " + index + " is no segment of this population");
        }
        return link;
    }
}
