package io.cambrian.searchspace.loss;

import io.cambrian.searchspace.expression.Distribution;
import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Operator;
import io.cambrian.searchspace.expression.Signature;
import io.cambrian.searchspace.expression.Sort;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Every well-typed node that may follow given nodes: each constant, each source of noise, each pair of an operator and
 * operands. Operands of a commutative operator count once, whichever their order; a node may be both operands.
 *
 * <p>They are counted by sort and one is drawn by its rank, so drawing uniformly does not enumerate them.
 */
final class Completions {

    /** The uses of one operator with operands of given sorts. */
    private record Family(Operator operator, Signature signature, long size) {}

    private final List<Node> leaves = new ArrayList<>();
    private final List<Family> families = new ArrayList<>();
    private final Map<Sort, List<Integer>> positions = new EnumMap<>(Sort.class);

    /** The completions of {@code earlier}, only those of sort {@code wanted} if one is given. */
    Completions(LossLanguage language, List<Node> earlier, Optional<Sort> wanted) {
        for (Sort sort : Sort.values()) {
            positions.put(sort, new ArrayList<>());
        }
        for (int i = 0; i < earlier.size(); i++) {
            positions(earlier.get(i).sort()).add(i);
        }
        if (wanted.isEmpty() || wanted.get() == Sort.FLOAT) {
            language.constants().forEach(value -> leaves.add(new Node.Constant(value)));
            for (Distribution distribution : language.noise()) {
                leaves.add(new Node.Noise(distribution));
            }
        }
        for (Operator operator : language.operators()) {
            for (Signature signature : operator.signatures()) {
                if (wanted.isEmpty() || wanted.get() == signature.result()) {
                    families.add(new Family(operator, signature, size(operator, signature)));
                }
            }
        }
    }

    /** How many there are. */
    long count() {
        return leaves.size() + families.stream().mapToLong(Family::size).sum();
    }

    /** One of them, each with the same probability; there must be one. */
    Node draw(RandomGenerator random) {
        return at(random.nextLong(count()));
    }

    /** The one with this rank, from 0. */
    Node at(long rank) {
        if (rank < leaves.size()) {
            return leaves.get((int) rank);
        }
        long left = rank - leaves.size();
        for (Family family : families) {
            if (left < family.size()) {
                return member(family, left);
            }
            left -= family.size();
        }
        throw new IndexOutOfBoundsException("there are " + count() + " completions, asked for number " + rank);
    }

    private long size(Operator operator, Signature signature) {
        long first = positions(signature.operands().getFirst()).size();
        long second = positions(signature.operands().getLast()).size();
        if (operator.arity() == 1) {
            return first;
        }
        return unordered(operator, signature) ? first * (first + 1) / 2 : first * second;
    }

    /** With operands of different sorts, a commutative operator's signature fixes their order already. */
    private static boolean unordered(Operator operator, Signature signature) {
        return operator.commutative()
                && signature.operands().getFirst() == signature.operands().getLast();
    }

    private Node member(Family family, long rank) {
        List<Integer> first = positions(family.signature().operands().getFirst());
        List<Integer> second = positions(family.signature().operands().getLast());
        if (family.operator().arity() == 1) {
            return operation(family, first.get((int) rank));
        }
        if (!unordered(family.operator(), family.signature())) {
            return operation(family, first.get((int) (rank / second.size())), second.get((int) (rank % second.size())));
        }
        int row = 0;
        long left = rank;
        while (left >= first.size() - row) {
            left -= first.size() - row;
            row++;
        }
        return operation(family, first.get(row), first.get(row + (int) left));
    }

    private static Node operation(Family family, int... indices) {
        List<Operand> operands = new ArrayList<>();
        for (int i = 0; i < indices.length; i++) {
            operands.add(new Operand(indices[i], family.signature().operands().get(i)));
        }
        return new Node.Operation(family.operator(), operands);
    }

    @SuppressWarnings("NullAway") // the constructor fills the map for every sort
    private List<Integer> positions(Sort sort) {
        return positions.get(sort);
    }
}
