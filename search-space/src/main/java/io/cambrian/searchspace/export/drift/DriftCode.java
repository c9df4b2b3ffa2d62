package io.cambrian.searchspace.export.drift;

import io.cambrian.searchspace.drift.term.DriftAlgebra;
import io.cambrian.searchspace.drift.term.WeightMatrix;
import io.cambrian.searchspace.export.Expression;
import io.cambrian.searchspace.export.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Drifts as Java statements, one for each operation, followed by one for its derivative with respect to r if slopes are asked for.
 *
 * <p>Both do in double precision what {@link io.cambrian.searchspace.drift.DriftFunction} does, in the same order, so that the
 * results are the same bits; derivatives that are 0 are left out. What was computed once is not computed again. The statements
 * read {@code ratio}, {@code advantage} and {@code progress}; x's derivative is called dX.
 */
final class DriftCode implements DriftAlgebra<DriftValue> {

    private final DriftLocals locals;
    private final List<WeightMatrix> matrices = new ArrayList<>();

    DriftCode(SourceText out, boolean slopes) {
        this.locals = new DriftLocals(out, slopes);
    }

    /** All weights that were multiplied with, in the order in which the statements find them. */
    List<WeightMatrix> matrices() {
        return matrices;
    }

    @Override
    public DriftValue ratio() {
        Expression moves = Expression.atom("r").choose("==", Expression.atom("ratio"), Expression.ONE, Expression.ZERO);
        return locals.number("r", Expression.atom("held(ratio)"), own -> Optional.of(moves));
    }

    @Override
    public DriftValue logRatio() {
        DriftValue r = ratio();
        return locals.number(
                "logRatio",
                Expression.call("StrictMath.log", r.value()),
                own -> r.slope().map(slope -> slope.over(r.value())));
    }

    @Override
    public DriftValue advantage() {
        return DriftValue.number(Expression.atom("advantage"));
    }

    @Override
    public DriftValue progress() {
        return DriftValue.number(Expression.atom("progress"));
    }

    @Override
    public DriftValue constant(double value) {
        return DriftValue.number(Expression.literal(value));
    }

    @Override
    public DriftValue add(DriftValue a, DriftValue b) {
        return locals.local(
                "sum",
                Math.max(a.size(), b.size()),
                a.element().plus(b.element()),
                own -> DriftSlopes.sum(a.elementSlope(), b.elementSlope()));
    }

    @Override
    public DriftValue subtract(DriftValue a, DriftValue b) {
        return locals.local(
                "difference",
                Math.max(a.size(), b.size()),
                a.element().minus(b.element()),
                own -> DriftSlopes.difference(a.elementSlope(), b.elementSlope()));
    }

    @Override
    public DriftValue multiply(DriftValue a, DriftValue b) {
        return locals.local(
                "product",
                Math.max(a.size(), b.size()),
                a.element().times(b.element()),
                own -> DriftSlopes.sum(
                        a.elementSlope().map(slope -> slope.times(b.element())),
                        b.elementSlope().map(slope -> a.element().times(slope))));
    }

    @Override
    public DriftValue divide(DriftValue a, DriftValue b) {
        return locals.local(
                "quotient",
                Math.max(a.size(), b.size()),
                a.element().over(b.element()),
                own -> DriftSlopes.difference(a.elementSlope(), b.elementSlope().map(own::times))
                        .map(slope -> slope.over(b.element())));
    }

    @Override
    public DriftValue maximum(DriftValue a, DriftValue b) {
        return locals.local(
                "greater",
                Math.max(a.size(), b.size()),
                Expression.call("Math.max", a.element(), b.element()),
                own -> DriftSlopes.choice(a.element(), ">=", b.element(), a.elementSlope(), b.elementSlope()));
    }

    @Override
    public DriftValue minimum(DriftValue a, DriftValue b) {
        return locals.local(
                "smaller",
                Math.max(a.size(), b.size()),
                Expression.call("Math.min", a.element(), b.element()),
                own -> DriftSlopes.choice(a.element(), "<=", b.element(), a.elementSlope(), b.elementSlope()));
    }

    @Override
    public DriftValue relu(DriftValue x) {
        return locals.local(
                "positivePart",
                x.size(),
                Expression.call("Math.max", x.element(), Expression.ZERO),
                own -> DriftSlopes.choice(x.element(), ">", Expression.ZERO, x.elementSlope(), Optional.empty()));
    }

    @Override
    public DriftValue abs(DriftValue x) {
        return locals.local(
                "magnitude",
                x.size(),
                Expression.call("Math.abs", x.element()),
                own -> x.elementSlope()
                        .map(slope ->
                                Expression.call("Math.signum", x.element()).times(slope)));
    }

    @Override
    public DriftValue tanh(DriftValue x) {
        return locals.local(
                "tanh",
                x.size(),
                Expression.call("StrictMath.tanh", x.element()),
                own -> x.elementSlope()
                        .map(slope -> Expression.atom("1").minus(own.times(own)).times(slope)));
    }

    @Override
    public DriftValue whereNotNegative(DriftValue condition, DriftValue yes, DriftValue no) {
        return locals.local(
                "chosen",
                Math.max(condition.size(), Math.max(yes.size(), no.size())),
                condition.element().choose(">=", Expression.ZERO, yes.element(), no.element()),
                own -> DriftSlopes.choice(
                        condition.element(), ">=", Expression.ZERO, yes.elementSlope(), no.elementSlope()));
    }

    @Override
    public DriftValue stack(List<DriftValue> parts) {
        int size = parts.stream().mapToInt(DriftValue::size).sum();
        return locals.array(
                "features",
                size,
                listed(parts, DriftValue::element),
                Optional.of(listed(parts, DriftValue::elementSlope)));
    }

    @Override
    public DriftValue product(WeightMatrix weights, DriftValue x) {
        int offset = matrices.stream()
                .mapToInt(matrix -> matrix.rows() * matrix.columns())
                .sum();
        matrices.add(weights);
        Function<Expression, String> times =
                column -> "product(" + offset + ", " + weights.rows() + ", " + asArray(column, x.size()) + ")";
        String value = times.apply(x.value());
        Optional<String> slope = x.slope().map(times);
        return weights.rows() == 1
                ? locals.number(
                        "output",
                        Expression.atom(value + "[0]"),
                        own -> slope.map(each -> Expression.atom(each + "[0]")))
                : locals.array("hidden", weights.rows(), value, slope);
    }

    private static String asArray(Expression column, int size) {
        return size == 1 ? "new double[] {" + column.text() + "}" : column.text();
    }

    private interface Element {
        Expression of(DriftValue value, int place);
    }

    private static String listed(List<DriftValue> parts, Element element) {
        return parts.stream()
                .flatMap(part -> IntStream.range(0, part.size()).mapToObj(place -> element.of(part, place)))
                .map(Expression::text)
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
