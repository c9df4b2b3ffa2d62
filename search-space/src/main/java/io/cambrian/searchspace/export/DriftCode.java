package io.cambrian.searchspace.export;

import io.cambrian.searchspace.drift.DriftAlgebra;
import io.cambrian.searchspace.drift.WeightMatrix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final Expression RATIO = Expression.atom("r");

    /** What some results are called; others are called by their operation. */
    private static final Map<String, String> NAMES =
            Map.of("r - 1.0", "step", "1.0 - r", "negativeStep", "1.0 - progress", "remaining");

    private final SourceText out;
    private final boolean slopes;
    private final Map<String, DriftValue> known = new HashMap<>();
    private final Set<String> taken = new HashSet<>(Set.of("ratio", "advantage", "progress"));
    private final List<WeightMatrix> matrices = new ArrayList<>();

    DriftCode(SourceText out, boolean slopes) {
        this.out = out;
        this.slopes = slopes;
    }

    /** All weights that were multiplied with, in the order in which the statements find them. */
    List<WeightMatrix> matrices() {
        return matrices;
    }

    @Override
    public DriftValue ratio() {
        return known.computeIfAbsent(RATIO.text(), name -> {
            out.line("double r = held(ratio);");
            if (slopes) {
                out.line("double dR = r == ratio ? 1 : 0;");
                taken.add("dR");
            }
            return new DriftValue(RATIO, slope("dR"), 1);
        });
    }

    @Override
    public DriftValue logRatio() {
        DriftValue r = ratio();
        return local(
                "logRatio",
                1,
                Expression.call("StrictMath.log", RATIO),
                own -> r.slope().map(slope -> slope.over(RATIO)));
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
        return local(
                "sum",
                Math.max(a.size(), b.size()),
                a.element().plus(b.element()),
                own -> DriftSlopes.sum(a.elementSlope(), b.elementSlope()));
    }

    @Override
    public DriftValue subtract(DriftValue a, DriftValue b) {
        return local(
                "difference",
                Math.max(a.size(), b.size()),
                a.element().minus(b.element()),
                own -> DriftSlopes.difference(a.elementSlope(), b.elementSlope()));
    }

    @Override
    public DriftValue multiply(DriftValue a, DriftValue b) {
        return local(
                "product",
                Math.max(a.size(), b.size()),
                a.element().times(b.element()),
                own -> DriftSlopes.sum(
                        a.elementSlope().map(slope -> slope.times(b.element())),
                        b.elementSlope().map(slope -> a.element().times(slope))));
    }

    @Override
    public DriftValue divide(DriftValue a, DriftValue b) {
        return local(
                "quotient",
                Math.max(a.size(), b.size()),
                a.element().over(b.element()),
                own -> DriftSlopes.difference(a.elementSlope(), b.elementSlope().map(own::times))
                        .map(slope -> slope.over(b.element())));
    }

    @Override
    public DriftValue maximum(DriftValue a, DriftValue b) {
        return local(
                "greater",
                Math.max(a.size(), b.size()),
                Expression.call("Math.max", a.element(), b.element()),
                own -> DriftSlopes.choice(a.element(), ">=", b.element(), a.elementSlope(), b.elementSlope()));
    }

    @Override
    public DriftValue minimum(DriftValue a, DriftValue b) {
        return local(
                "smaller",
                Math.max(a.size(), b.size()),
                Expression.call("Math.min", a.element(), b.element()),
                own -> DriftSlopes.choice(a.element(), "<=", b.element(), a.elementSlope(), b.elementSlope()));
    }

    @Override
    public DriftValue relu(DriftValue x) {
        return local(
                "positivePart",
                x.size(),
                Expression.call("Math.max", x.element(), Expression.ZERO),
                own -> DriftSlopes.choice(x.element(), ">", Expression.ZERO, x.elementSlope(), Optional.empty()));
    }

    @Override
    public DriftValue abs(DriftValue x) {
        return local(
                "magnitude",
                x.size(),
                Expression.call("Math.abs", x.element()),
                own -> x.elementSlope()
                        .map(slope ->
                                Expression.call("Math.signum", x.element()).times(slope)));
    }

    @Override
    public DriftValue tanh(DriftValue x) {
        return local(
                "tanh",
                x.size(),
                Expression.call("StrictMath.tanh", x.element()),
                own -> x.elementSlope()
                        .map(slope -> Expression.atom("1").minus(own.times(own)).times(slope)));
    }

    @Override
    public DriftValue whereNotNegative(DriftValue condition, DriftValue yes, DriftValue no) {
        return local(
                "chosen",
                Math.max(condition.size(), Math.max(yes.size(), no.size())),
                condition.element().choose(">=", Expression.ZERO, yes.element(), no.element()),
                own -> DriftSlopes.choice(
                        condition.element(), ">=", Expression.ZERO, yes.elementSlope(), no.elementSlope()));
    }

    @Override
    public DriftValue stack(List<DriftValue> parts) {
        int size = parts.stream().mapToInt(DriftValue::size).sum();
        return array(
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
                ? local(
                        "output",
                        1,
                        Expression.atom(value + "[0]"),
                        own -> slope.map(each -> Expression.atom(each + "[0]")))
                : array("hidden", weights.rows(), value, slope);
    }

    private static String asArray(Expression column, int size) {
        return size == 1 ? "new double[] {" + column.text() + "}" : column.text();
    }

    /** Declares the result of an operation, number or array, unless it is there already. */
    private DriftValue local(
            String kind, int size, Expression value, Function<Expression, Optional<Expression>> derivative) {
        DriftValue before = known.get(value.text());
        if (before != null) {
            return before;
        }
        String name = free(NAMES.getOrDefault(value.text(), kind));
        Expression own = new DriftValue(Expression.atom(name), Optional.empty(), size).element();
        Optional<Expression> slope = slopes ? derivative.apply(own) : Optional.empty();
        if (size == 1) {
            out.line("double " + name + " = " + value.text() + ";");
        } else {
            loop(name, size, value, slope);
        }
        DriftValue result = new DriftValue(Expression.atom(name), slope.map(each -> declared(name, size, each)), size);
        known.put(value.text(), result);
        return result;
    }

    /** The name of the slope, which a loop has declared already, and which a number needs none for if it has one. */
    private Expression declared(String name, int size, Expression slope) {
        if (size == 1 && taken.contains(slope.text())) {
            return slope;
        }
        if (size == 1) {
            out.line("double " + slopeOf(name) + " = " + slope.text() + ";");
            taken.add(slopeOf(name));
        }
        return Expression.atom(slopeOf(name));
    }

    private void loop(String name, int size, Expression value, Optional<Expression> slope) {
        out.line("double[] " + name + " = new double[" + size + "];");
        slope.ifPresent(each -> out.line("double[] " + slopeOf(name) + " = new double[" + size + "];"));
        out.open("for (int i = 0; i < " + size + "; i++) {");
        out.line(name + "[i] = " + value.text() + ";");
        slope.ifPresent(each -> out.line(slopeOf(name) + "[i] = " + each.text() + ";"));
        out.close("}");
    }

    private DriftValue array(String kind, int size, String value, Optional<String> slope) {
        String name = free(kind);
        Optional<String> kept = slope.filter(each -> slopes);
        out.line("double[] " + name + " = " + value + ";");
        kept.ifPresent(each -> out.line("double[] " + slopeOf(name) + " = " + each + ";"));
        return new DriftValue(Expression.atom(name), kept.flatMap(each -> slope(slopeOf(name))), size);
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

    private Optional<Expression> slope(String name) {
        return slopes ? Optional.of(Expression.atom(name)) : Optional.empty();
    }

    /** The first of kind, kind2, kind3 … that is free. */
    private String free(String kind) {
        String name = kind;
        for (int number = 2; !taken.add(name); number++) {
            name = kind + number;
        }
        return name;
    }

    private static String slopeOf(String name) {
        return "d" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
