package io.cambrian.searchspace.agent;

import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.GrammarSpace;
import io.cambrian.searchspace.NearestName;
import io.cambrian.searchspace.Variation;
import io.cambrian.searchspace.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Agent designs of limited size.
 *
 * <p>Fresh designs are drawn from the root, at most {@value #FRESH_DEPTH} nodes deep, so that there is room for what makes them better:
 * a leaf with probability 1/4, else any other kind of node of the vocabulary; what is too large is drawn again. Ways of change:
 * <em>crossover</em> puts any part of the donor in the place of any part of the parent, <em>subtree</em> a fresh part,
 * <em>wrap</em> makes the design the only member of a new node, such as a vote or a filter, or, where that would be too deep, puts
 * such a node in the place of an old one around one of its members, <em>point</em> changes numbers of a node by a step or asks
 * another worker. Where a space {@linkplain #exchanges exchanges}, a fifth way, <em>exchange</em>, lets a node and its members change
 * places.
 *
 * @param vocabulary the kinds of nodes, workers and tools that members are built from
 * @param mostDepth how many nodes lie on any way from the root to a leaf
 * @param mostNodes how many nodes there are
 * @param mostCalls the bound on calls, if designs are refused that might make more; otherwise calls are cut when a design runs
 * @param exchanges whether a filter of a route may become a route of filters in one step, and back
 */
public record AgentSpace(Vocabulary vocabulary, int mostDepth, int mostNodes, OptionalInt mostCalls, boolean exchanges)
        implements GrammarSpace<AgentDesign> {

    public static final int USUAL_DEPTH = 4;
    public static final int USUAL_NODES = 25;

    private static final int FRESH_DEPTH = 3;

    private static final Variation CROSSOVER = new Variation("crossover", 0.30, true);
    private static final Variation SUBTREE = new Variation("subtree", 0.30, false);
    private static final Variation WRAP = new Variation("wrap", 0.20, false);
    private static final Variation POINT = new Variation("point", 0.20, false);
    private static final Variation EXCHANGE = new Variation("exchange", 0.10, false);
    private static final List<Variation> USUAL = List.of(CROSSOVER, SUBTREE, WRAP, POINT);
    private static final List<Variation> ALL = List.of(CROSSOVER, SUBTREE, WRAP, POINT, EXCHANGE);
    private static final int TRIES = 20;

    /** @throws IllegalArgumentException if a limit is below 1 */
    public AgentSpace {
        if (mostDepth < 1 || mostNodes < 1 || mostCalls.orElse(1) < 1) {
            throw new IllegalArgumentException("designs have at least one node and one call, found limits of "
                    + mostDepth + " deep, " + mostNodes + " nodes, " + mostCalls + " calls");
        }
    }

    /** The usual limits on size, calls cut when a design runs, and the four usual ways of change. */
    public static AgentSpace of(Vocabulary vocabulary) {
        return new AgentSpace(vocabulary, USUAL_DEPTH, USUAL_NODES, OptionalInt.empty(), false);
    }

    @Override
    public String name() {
        return AgentDesign.KIND;
    }

    @Override
    public List<Variation> variations() {
        return exchanges ? ALL : USUAL;
    }

    @Override
    public AgentDesign sample(RandomGenerator random) {
        for (int tries = 0; tries < TRIES; tries++) {
            AgentDesign design =
                    AgentDesign.of(sampler().design(freshDepth(), random)).canonical();
            if (isAccepted(design)) {
                return design;
            }
        }
        return AgentDesign.of(sampler().leaf(random));
    }

    /** In any way that takes no donor, by its weight. */
    @Override
    public AgentDesign mutate(AgentDesign parent, RandomGenerator random) {
        List<Variation> alone =
                variations().stream().filter(way -> !way.takesDonor()).toList();
        double left = random.nextDouble()
                * alone.stream().mapToDouble(Variation::weight).sum();
        for (Variation way : alone) {
            left -= way.weight();
            if (left < 0) {
                return vary(way, parent, parent, random);
            }
        }
        return vary(alone.getLast(), parent, parent, random);
    }

    @Override
    public AgentDesign cross(AgentDesign mother, AgentDesign father, RandomGenerator random) {
        return vary(CROSSOVER, mother, father, random);
    }

    /** The first accepted one of some tries that differs from the parent; else the parent. */
    @Override
    public AgentDesign vary(Variation variation, AgentDesign parent, AgentDesign donor, RandomGenerator random) {
        AgentDesign canonical = parent.canonical();
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<AgentDesign> changed = changed(variation, canonical, donor, random);
            if (changed.isPresent() && !changed.get().equals(canonical) && isAccepted(changed.get())) {
                return changed.get();
            }
        }
        return parent;
    }

    private Optional<AgentDesign> changed(
            Variation variation, AgentDesign parent, AgentDesign donor, RandomGenerator random) {
        List<Design> parts = DesignTree.preorder(parent.root());
        int place = random.nextInt(parts.size());
        return switch (variation.name()) {
            case "crossover" ->
                Grafting.graft(
                        parent,
                        place,
                        DesignSampler.either(DesignTree.preorder(donor.root()), random),
                        donor.prompts());
            case "subtree" -> Grafting.graft(parent, place, sampler().design(freshDepth() - 1, random), List.of());
            case "wrap" -> wrapped(parent, parts.get(place), place, random);
            case "point" ->
                sampler()
                        .stepped(parts.get(place), random)
                        .flatMap(other -> Grafting.graft(parent, place, other, parent.prompts()));
            case "exchange" ->
                Exchange.of(parts.get(place)).flatMap(other -> Grafting.graft(parent, place, other, parent.prompts()));
            default ->
                throw new IllegalArgumentException(
                        "there is no way of change '" + variation.name() + "' here; there are "
                                + variations().stream().map(Variation::name).collect(Collectors.joining(", ")));
        };
    }

    private Optional<AgentDesign> wrapped(AgentDesign parent, Design part, int place, RandomGenerator random) {
        if (vocabulary.inner().isEmpty()) {
            return Optional.empty();
        }
        if (DesignTree.depth(parent.root()) < mostDepth) {
            return Grafting.graft(parent, 0, sampler().around(parent.root(), random), parent.prompts());
        }
        List<Design> members = DesignTree.members(part);
        return members.isEmpty()
                ? Optional.empty()
                : Grafting.graft(
                        parent,
                        place,
                        sampler().around(DesignSampler.either(members, random), random),
                        parent.prompts());
    }

    @Override
    public Verdict check(AgentDesign design) {
        for (Design node : DesignTree.preorder(design.root())) {
            NodeKind kind = DesignTree.kind(node);
            if (!vocabulary.kinds().contains(kind)) {
                return Verdict.rejected("the vocabulary " + vocabulary.name() + " has no '" + kind.text() + "'");
            }
            if (node instanceof Design.UseTool use && !vocabulary.tools().contains(use.tool())) {
                return Verdict.rejected("the vocabulary " + vocabulary.name() + " has no tool '" + use.tool() + "'"
                        + NearestName.suggestion(use.tool(), vocabulary.tools()));
            }
        }
        return size(design.root());
    }

    private Verdict size(Design root) {
        int depth = DesignTree.depth(root);
        if (depth > mostDepth) {
            return Verdict.rejected("designs are at most " + mostDepth + " nodes deep, found " + depth);
        }
        int nodes = DesignTree.nodes(root);
        if (nodes > mostNodes) {
            return Verdict.rejected("designs have at most " + mostNodes + " nodes, found " + nodes);
        }
        long calls = CallBound.of(root);
        return mostCalls.isPresent() && calls > mostCalls.getAsInt()
                ? Verdict.rejected(
                        "designs make at most " + mostCalls.getAsInt() + " calls, and this one might make " + calls)
                : Verdict.accepted();
    }

    private boolean isAccepted(AgentDesign design) {
        return check(design) instanceof Verdict.Accepted;
    }

    /** The whole of its canonical form: what designs do shows only when they run. */
    @Override
    public Fingerprint fingerprint(AgentDesign design) {
        return new Fingerprint(design.id().hex());
    }

    @Override
    public CandidateFormat<AgentDesign> format() {
        return new AgentDesignFormat();
    }

    private int freshDepth() {
        return Math.min(mostDepth, FRESH_DEPTH);
    }

    private DesignSampler sampler() {
        return new DesignSampler(vocabulary);
    }
}
