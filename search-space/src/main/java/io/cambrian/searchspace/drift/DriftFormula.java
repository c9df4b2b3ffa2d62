package io.cambrian.searchspace.drift;

/** A drift's formula for people: {@code max((r − 1 − clip(r − 1, −0.2, 0.2))·A, 0)}. */
public final class DriftFormula {

    private DriftFormula() {}

    /** The formula as one line of text. */
    public static String of(Drift drift) {
        return typeset(drift, new PlainStyle());
    }

    /** The formula in LaTeX's mathematical mode, without the surrounding dollar signs. */
    public static String latex(Drift drift) {
        return typeset(drift, new LatexStyle());
    }

    private static String typeset(Drift drift, FormulaStyle style) {
        return switch (drift) {
            case SymbolicDrift symbolic ->
                symbolic.express(new FormulaAlgebra(style)).text();
            case NeuralDrift neural ->
                style.network(
                        neural.shape().base().equals(NeuralShape.Base.PPO),
                        neural.shape().width(),
                        neural.shape().margin());
        };
    }
}
