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
            case Leaf.Input input -> lowered.add(input);
            case Leaf.Variable variable -> lowered.add(variable);
            case Leaf.Constant constant -> lowered.add(constant);
            case Elementwise.Unary unary -> lowered.add(new Elementwise.Unary(unary.function(), image(unary.x())));
            case Elementwise.Binary binary ->
                lowered.add(new Elementwise.Binary(binary.function(), image(binary.a()), image(binary.b())));
            case Contraction.Product product ->
                lowered.product(image(product.a()), product.transposeA(), image(product.b()), product.transposeB());
            case Layout.Transpose transpose -> lowered.transpose(image(transpose.x()));
            case Layout.Reshape reshape -> lowered.reshape(image(reshape.x()), reshape.shape());
            case Layout.Broadcast broadcast -> lowered.broadcast(image(broadcast.x()), broadcast.shape());
            case Reduction.Sum sum -> lowered.sum(image(sum.x()), sum.axis());
            case Reduction.MaxOverRows max -> lowered.maxOverRows(image(max.x()));
            case Reduction.ArgMaxOverRows max -> lowered.argMaxOverRows(image(max.x()));
            case Selection.FewHot fewHot -> lowered.fewHot(image(fewHot.indices()), fewHot.rows());
            case Selection.Gather gather -> lowered.gather(image(gather.x()), image(gather.indices()));
            case Layout.Rows rows -> lowered.rows(image(rows.x()), rows.from(), rows.count());
            case Layout.Concatenate all ->
                lowered.concatenate(all.parts().stream().map(this::image).toList());
            case Reduction.Scan scan -> lowered.scan(image(scan.x()), image(scan.factor()), scan.direction());
            case Contraction.Convolution some ->
                lowered.convolution(some.kind(), some.geometry(), image(some.a()), image(some.b()));
            case Elementwise.StopGradient stop -> image(stop.x());
        };
    }

    private Node image(Node node) {
        return images[node.index()];
    }
}
