package io.cambrian.evaluators.tensor.layer;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * A board cut into square blocks, whose cells become channels: [channel·row·column] to [channel·row in block·column in
 * block·block row·block column]. A convolution of 1×1 over the result is one of the block's size with the same stride over the
 * board.
 */
public final class Blocks {

    private Blocks() {}

    /**
     * The blocks of boards [channel·row·column][batch].
     *
     * @param boards of channels · height · width rows
     * @param side of a block, in cells; divides height and width
     * @return as many rows in the order of blocks, and the same columns
     * @throws IllegalArgumentException if the side does not divide height and width without a rest
     */
    public static Node of(GraphBuilder graph, Node boards, int channels, int height, int width, int side) {
        if (height % side != 0 || width % side != 0) {
            throw new IllegalArgumentException(
                    "a board of " + height + "×" + width + " cannot be cut into blocks of " + side + "×" + side);
        }
        List<Node> cells = new ArrayList<>();
        for (int channelAndCell = 0; channelAndCell < channels * side * side; channelAndCell++) {
            int channel = channelAndCell / (side * side);
            int firstRow = channelAndCell / side % side;
            int firstColumn = channelAndCell % side;
            for (int row = firstRow; row < height; row += side) {
                for (int column = firstColumn; column < width; column += side) {
                    cells.add(graph.rows(boards, (channel * height + row) * width + column, 1));
                }
            }
        }
        return graph.concatenate(cells);
    }
}
