package io.cambrian.evaluators.tensor;

import java.util.List;

/**
 * One operation of a graph: a closed set, so that every pass and every backend can be checked to treat all of it.
 *
 * <table>
 * <caption>The operations</caption>
 * <tr><th>family<th>what it does<th>members
 * <tr><td>{@link Leaf}<td>what a graph starts from<td>Input, Variable, Constant
 * <tr><td>{@link Elementwise}<td>number by number<td>Unary, Binary, StopGradient
 * <tr><td>{@link Contraction}<td>sums of products<td>Product, Convolution
 * <tr><td>{@link Reduction}<td>along an axis<td>Sum, MaxOverRows, ArgMaxOverRows, Scan
 * <tr><td>{@link Layout}<td>the same numbers elsewhere<td>Transpose, Reshape, Broadcast, Rows, Concatenate
 * <tr><td>{@link Selection}<td>rows chosen by numbers<td>FewHot, Gather
 * </table>
 *
 * <p>An operation knows the shape of its result and cannot be built from operands that do not fit: the constructors throw
 * {@link IllShapedOperationException}, which names the operands. What an operation computes is stated at its record, how its
 * derivative is written in {@code tensor.gradient}, and which kernel computes it in {@code InstructionCatalogue}. A new one
 * is a record here and one branch in each of those, which the compiler asks for.
 */
public sealed interface Operation permits Leaf, Elementwise, Contraction, Reduction, Layout, Selection {

    /** The shape of the result. */
    Shape shape();

    /** The nodes it reads, in order. */
    List<Node> operands();
}
