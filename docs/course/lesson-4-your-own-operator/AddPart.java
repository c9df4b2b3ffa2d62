package example;

import io.cambrian.searchspace.Mutation;
import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Operator;
import io.cambrian.searchspace.expression.Sort;
import io.cambrian.searchspace.loss.LossProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Adds to a loss one of the numbers that it is computed from, as a penalty: L becomes L + x. */
public final class AddPart implements Mutation<LossProgram> {

    @Override
    public String name() {
        return "add-part";
    }

    @Override
    public Class<LossProgram> candidates() {
        return LossProgram.class;
    }

    @Override
    public LossProgram mutate(LossProgram parent, RandomGenerator random) {
        LossProgram plain = parent.canonical();
        if (plain.operations() == LossProgram.MAXIMUM_OPERATIONS) {
            return parent;
        }
        List<Node> nodes = new ArrayList<>(plain.nodes());
        Operand loss = new Operand(plain.output(), Sort.FLOAT);
        List<Operand> parts = new ArrayList<>();
        for (int i = 0; i < plain.output(); i++) {
            if (nodes.get(i).sort() == Sort.FLOAT) {
                parts.add(new Operand(i, Sort.FLOAT));
            }
        }
        Operand part = parts.get(random.nextInt(parts.size()));
        nodes.add(new Node.Operation(Operator.ADD, List.of(loss, part)));
        return new LossProgram(nodes);
    }
}
