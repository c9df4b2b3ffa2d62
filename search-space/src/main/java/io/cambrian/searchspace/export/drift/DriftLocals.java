package io.cambrian.searchspace.export.drift;

import io.cambrian.searchspace.export.Expression;
import io.cambrian.searchspace.export.SourceText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The local variables of a method of an exported drift: what is computed once has one name, and its derivative another. */
final class DriftLocals {

    /** What some results are called; others are called by their operation. */
    private static final Map<String, String> NAMES =
            Map.of("r - 1.0", "step", "1.0 - r", "negativeStep", "1.0 - progress", "remaining");

    private final SourceText out;
    private final boolean slopes;
    private final Map<String, DriftValue> known = new HashMap<>();
    private final Set<String> taken = new HashSet<>(Set.of("ratio", "advantage", "progress"));

    /** Declares derivatives only where {@code slopes} asks for them. */
    DriftLocals(SourceText out, boolean slopes) {
        this.out = out;
        this.slopes = slopes;
    }

    /** Declares a number, unless it is there already. */
    DriftValue number(String kind, Expression value, Function<Expression, Optional<Expression>> derivative) {
        return local(kind, 1, value, derivative);
    }

    /**
     * Declares the result of an operation, number or array, unless it is there already.
     *
     * @param kind the name, unless it is taken
     * @param value the number, or the element of the array at i
     * @param derivative its derivative with respect to r, given the number or the element itself; empty if it is 0
     */
    DriftValue local(String kind, int size, Expression value, Function<Expression, Optional<Expression>> derivative) {
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

    /** Declares an array by an initialiser or a call, and another for its slope if there is one. */
    DriftValue array(String kind, int size, String value, Optional<String> slope) {
        String name = free(kind);
        Optional<String> kept = slope.filter(each -> slopes);
        out.line("double[] " + name + " = " + value + ";");
        kept.ifPresent(each -> out.line("double[] " + slopeOf(name) + " = " + each + ";"));
        return new DriftValue(Expression.atom(name), kept.map(each -> Expression.atom(slopeOf(name))), size);
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
