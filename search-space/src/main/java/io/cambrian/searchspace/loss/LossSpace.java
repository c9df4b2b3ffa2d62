package io.cambrian.searchspace.loss;

import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Operator;
import io.cambrian.searchspace.expression.Sort;
import io.cambrian.searchspace.expression.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The loss programs of one language with a fixed number of slots.
 *
 * <p>A program's slots are the seven inputs, the nodes of a given start, some of them frozen, and free ones; the last slot
 * is the loss. A sample fills each free slot uniformly from all {@linkplain Completions completions} of the slots before
 * it and is drawn anew until the whole is a {@link LossProgram}. Uniform over pairs of operator and operands means that
 * operators of two operands dominate as a program grows, as in the paper.
 *
 * <p>Source: Co-Reyes et al., "Evolving reinforcement learning algorithms", ICLR 2021, §3.3 and appendix A.
 */
public final class LossSpace implements SearchSpace<LossProgram> {

    private static final int ATTEMPTS = 100_000;
    private static final int CUTS = 100;

    private final LossLanguage language;
    private final List<Node> start;
    private final int frozen;
    private final int slots;
    private final SlotLayout layout;

    private LossSpace(LossLanguage language, List<Node> start, int frozenOperations, int freeSlots) {
        this.language = language;
        this.start = List.copyOf(start);
        this.frozen = Source.values().length + frozenOperations;
        this.slots = start.size() + freeSlots;
        this.layout = new SlotLayout(this.start.subList(0, frozen), slots);
    }

    /**
     * Losses from scratch: Q(s,·) and Q(s,a) are there and frozen, with the language's
     * {@link LossLanguage#targetGiven()} Q'(s',·) and max_a Q'(s',a) too; the other slots are free.
     */
    public static LossSpace scratch(LossLanguage language) {
        var nodes = new LossBuilder();
        Operand values =
                nodes.apply(Operator.Q_VALUE_LIST, nodes.input(Source.ONLINE_NETWORK), nodes.input(Source.STATE));
        nodes.apply(Operator.SELECT_LIST, values, nodes.input(Source.ACTION));
        if (language.targetGiven()) {
            Operand targets = nodes.apply(
                    Operator.Q_VALUE_LIST, nodes.input(Source.TARGET_NETWORK), nodes.input(Source.NEXT_STATE));
            nodes.apply(Operator.MAX_LIST, targets);
        }
        int frozen = nodes.nodes().size() - Source.values().length;
        return new LossSpace(language, nodes.nodes(), frozen, language.freeSlots());
    }

    /**
     * Losses whose first slots hold a known loss, unfrozen; the other slots, up to
     * {@value LossProgram#MAXIMUM_OPERATIONS} in all, are free. A fresh sample contains the known loss but seldom is it.
     */
    public static LossSpace bootstrap(LossLanguage language, LossProgram known) {
        List<Node> start = SlotLayout.withAllInputs(known.canonical());
        return new LossSpace(
                language, start, 0, LossProgram.MAXIMUM_OPERATIONS + Source.values().length - start.size());
    }

    @Override
    public String name() {
        return LossProgram.KIND;
    }

    /** The language of the free slots. */
    public LossLanguage language() {
        return language;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if {@value #ATTEMPTS} draws give no loss, as with a language that cannot make a float
     */
    @Override
    public LossProgram sample(RandomGenerator random) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<Node> nodes = new ArrayList<>(start);
            while (nodes.size() < slots) {
                nodes.add(new Completions(language, nodes, Optional.empty()).draw(random));
            }
            if (LossProgram.fault(nodes).isEmpty()) {
                return new LossProgram(nodes);
            }
        }
        throw new IllegalStateException("no loss found in " + ATTEMPTS + " samples: the language '" + language.name()
                + "' can hardly make a float from the online network");
    }

    /**
     * Replaces one slot that is not frozen, chosen uniformly, by a uniformly drawn completion of the slots before it: of
     * the same sort if other slots read it, else of any. A parent with fewer slots is first laid out in all of them,
     * padded with random dead nodes, so that short losses can grow.
     *
     * <p>The released code never offers the slot immediately before as an operand; here it is offered.
     *
     * @throws IllegalArgumentException if the parent is no member of the space
     * @throws IllegalStateException if {@value #ATTEMPTS} changes give no loss
     */
    @Override
    public LossProgram mutate(LossProgram parent, RandomGenerator random) {
        List<Node> nodes = layout.fill(accepted(parent), language, random);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int slot = frozen + random.nextInt(slots - frozen);
            Optional<Sort> wanted =
                    hasReaders(nodes, slot) ? Optional.of(nodes.get(slot).sort()) : Optional.empty();
            Completions completions = new Completions(language, nodes.subList(0, slot), wanted);
            if (completions.count() > 0) {
                List<Node> mutant = new ArrayList<>(nodes);
                mutant.set(slot, completions.draw(random));
                if (LossProgram.fault(mutant).isEmpty()) {
                    return new LossProgram(mutant);
                }
            }
        }
        throw new IllegalStateException("no mutant found in " + ATTEMPTS + " attempts for " + parent.id());
    }

    /**
     * One-point crossover on slots: the mother's up to a random cut, the father's from there on. An operand that finds
     * another sort than it had is redirected to a random earlier slot of its sort; a node that cannot be saved so gives
     * way to the mother's node in that slot, or to a random one. If a hundred cuts give no loss, the mother's mutant is
     * returned.
     *
     * @throws IllegalArgumentException if a parent is no member of the space
     */
    @Override
    public LossProgram cross(LossProgram mother, LossProgram father, RandomGenerator random) {
        List<Node> first = layout.fill(accepted(mother), language, random);
        List<Node> second = layout.fill(accepted(father), language, random);
        for (int attempt = 0; attempt < CUTS; attempt++) {
            int cut = frozen + random.nextInt(slots - frozen);
            List<Node> child = new ArrayList<>(first.subList(0, cut));
            while (child.size() < slots) {
                int slot = child.size();
                child.add(SlotLayout.fitted(second.get(slot), child, random)
                        .or(() -> SlotLayout.fitted(first.get(slot), child, random))
                        .orElseGet(() -> new Completions(language, child, Optional.empty()).draw(random)));
            }
            if (LossProgram.fault(child).isEmpty()) {
                return new LossProgram(child);
            }
        }
        return mutate(mother, random);
    }

    @Override
    public Verdict check(LossProgram program) {
        for (Node node : program.nodes()) {
            Optional<String> foreign = start.contains(node) ? Optional.empty() : foreign(node);
            if (foreign.isPresent()) {
                return Verdict.rejected("the language '" + language.name() + "' has no " + foreign.get());
            }
        }
        int needed = layout.needed(program);
        return needed <= slots
                ? Verdict.accepted()
                : Verdict.rejected("the program needs " + needed + " slots, inputs included; the space has " + slots);
    }

    @Override
    public Fingerprint fingerprint(LossProgram program) {
        return FingerprintProbe.of(program);
    }

    @Override
    public CandidateFormat<LossProgram> format() {
        return new LossFormat();
    }

    private LossProgram accepted(LossProgram program) {
        if (check(program) instanceof Verdict.Rejected rejected) {
            throw new IllegalArgumentException("the parent is no member of the space: " + rejected.reason());
        }
        return program;
    }

    private Optional<String> foreign(Node node) {
        return switch (node) {
            case Node.Input ignored -> Optional.empty();
            case Node.Constant constant ->
                Optional.of("constant " + constant.value())
                        .filter(name -> !language.constants().contains(constant.value()));
            case Node.Noise noise ->
                Optional.of(noise.distribution().title())
                        .filter(name -> !language.noise().contains(noise.distribution()));
            case Node.Operation operation ->
                Optional.of("operator " + operation.operator().title())
                        .filter(name -> !language.operators().contains(operation.operator()));
        };
    }

    private static boolean hasReaders(List<Node> nodes, int slot) {
        return nodes.subList(slot + 1, nodes.size()).stream()
                .flatMap(node -> node.operands().stream())
                .anyMatch(operand -> operand.index() == slot);
    }
}
