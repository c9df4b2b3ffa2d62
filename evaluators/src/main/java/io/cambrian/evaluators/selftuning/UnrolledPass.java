package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import java.util.List;

/** One run of the program of all updates. */
final class UnrolledPass implements MetaPass {

    private final Executor unrolled;
    private final List<float[]> before;
    private final RolloutArrays[] rollouts;
    private final RolloutArrays fresh;

    /** @param unrolled runs {@link PiecePrograms#unrolled} */
    UnrolledPass(Executor unrolled, int updates, List<Variable> state) {
        this.unrolled = unrolled;
        before = state.stream()
                .map(own -> unrolled.input(PieceGraph.BEFORE + own.name()))
                .toList();
        rollouts = new RolloutArrays[updates];
        for (int k = 0; k < updates; k++) {
            rollouts[k] = RolloutArrays.inputs(unrolled, PieceGraph.suffix(k));
        }
        fresh = RolloutArrays.inputsWithoutContext(unrolled, PieceGraph.suffix(updates));
    }

    @Override
    public void run(Piece piece, RolloutArrays judging) {
        for (int i = 0; i < before.size(); i++) {
            System.arraycopy(piece.state(0)[i], 0, before.get(i), 0, before.get(i).length);
        }
        for (int k = 0; k < rollouts.length; k++) {
            piece.rollout(k).copyTo(rollouts[k]);
        }
        judging.copyTo(fresh);
        unrolled.run();
    }
}
