package io.cambrian.searchspace.drift;

import io.cambrian.searchspace.expression.FormulaStyle;

/** A drift's formula for people: {@code max((r − 1 − clip(r − 1, −0.2, 0.2))·A, 0)}. */
public final class DriftFormula {

    private DriftFormula() {}

    /** The formula as one line of text. */
    public static String of(Drift drift) {
        return typeset(drift, FormulaStyle.plain());
    }

    /** The formula in LaTeX's mathematical mode, without the surrounding dollar signs. */
    public static String latex(Drift drift) {
        return typeset(drift, FormulaStyle.latex());
    }

    private static String typeset(Drift drift, FormulaStyle style) {
        return switch (drift) {
            case SymbolicDrift symbolic ->
                symbolic.express(new FormulaAlgebra(style)).text();
            case NeuralDrift neural -> network(neural.shape(), style);
        };
    }

    /** max(network − margin, 0), without the weights. */
    private static String network(NeuralShape shape, FormulaStyle style) {
        String network =
                style.either("network of " + shape.width() + " units", "w_2^{\\top} \\tanh\\left(W_1 x\\right)");
        String base =
                shape.base().equals(NeuralShape.Base.PPO) ? style.either("PPO", "D_{\\text{PPO}}(r, A)") + " + " : "";
        String sum = base + network;
        String held = shape.margin() == 0 ? sum : style.difference(sum, style.number(shape.margin()));
        String weights = ",\\; W_1 \\in \\mathbb{R}^{" + shape.width() + " \\times \\cdot}";
        return style.call("max", held, "0") + style.either("", weights);
    }
}
