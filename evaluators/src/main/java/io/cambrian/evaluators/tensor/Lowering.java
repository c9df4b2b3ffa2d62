package io.cambrian.evaluators.tensor;

import java.util.BitSet;
import java.util.List;

/** Rewrites a program into the form that executors run: without operations that nothing reads. */
final class Lowering {

    private final Program program;
    private final GraphBuilder lowered = new GraphBuilder();
    private final Node[] images;

    private Lowering(Program program) {
        this.program = program;
        this.images = new Node[program.graph().size()];
    }

    static Program lower(Program program) {
        return new Lowering(program).run();
    }

    private Program run() {
        Graph graph = program.graph();
        BitSet live = liveNodes();
        for (int i = live.nextSetBit(0); i >= 0; i = live.nextSetBit(i + 1)) {
            images[i] = rewrite(graph.operations().get(i));
        }
        List<Program.Output> outputs = program.outputs().stream()
                .map(output -> new Program.Output(output.name(), image(output.value())))
                .toList();
        List<Program.Update> updates = program.updates().stream()
                .map(update -> new Program.Update(image(update.variable()), image(update.value())))
                .toList();
        return new Program(lowered.graph(), outputs, updates);
    }

    private BitSet liveNodes() {
        BitSet live = new BitSet();
        program.outputs().forEach(output -> live.set(output.value().index()));
        program.updates().forEach(update -> {
            live.set(update.variable().index());
            live.set(update.value().index());
        });
        for (int i = live.length() - 1; i >= 0; i = live.previousSetBit(i - 1)) {
            program.graph().operations().get(i).operands().forEach(operand -> live.set(operand.index()));
        }
        return live;
    }

    private Node rewrite(Operation operation) {
        return switch (operation) {
            case Operation.Input input -> lowered.add(input);
            case Operation.Variable variable -> lowered.add(variable);
            case Operation.Constant constant -> lowered.add(constant);
            case Operation.Unary unary -> lowered.add(new Operation.Unary(unary.function(), image(unary.x())));
            case Operation.Binary binary ->
                lowered.add(new Operation.Binary(binary.function(), image(binary.a()), image(binary.b())));
            case Operation.Product product ->
                lowered.product(image(product.a()), product.transposeA(), image(product.b()), product.transposeB());
            case Operation.Transpose transpose -> lowered.transpose(image(transpose.x()));
            case Operation.Reshape reshape -> lowered.reshape(image(reshape.x()), reshape.shape());
            case Operation.Broadcast broadcast -> lowered.broadcast(image(broadcast.x()), broadcast.shape());
            case Operation.Sum sum -> lowered.sum(image(sum.x()), sum.axis());
            case Operation.MaxOverRows max -> lowered.maxOverRows(image(max.x()));
            case Operation.ArgMaxOverRows max -> lowered.argMaxOverRows(image(max.x()));
            case Operation.FewHot fewHot -> lowered.fewHot(image(fewHot.indices()), fewHot.rows());
            case Operation.Gather gather -> lowered.gather(image(gather.x()), image(gather.indices()));
            case Operation.Rows rows -> lowered.rows(image(rows.x()), rows.from(), rows.count());
            case Operation.Concatenate all ->
                lowered.concatenate(all.parts().stream().map(this::image).toList());
            case Operation.Scan scan -> lowered.scan(image(scan.x()), image(scan.factor()), scan.direction());
            case Operation.Convolution some ->
                lowered.convolution(some.kind(), some.geometry(), image(some.a()), image(some.b()));
            case Operation.StopGradient stop -> image(stop.x());
        };
    }

    private Node image(Node node) {
        return images[node.index()];
    }
}
