package io.cambrian.searchspace.rule.lpg;

import java.util.Locale;

/** Update rules in LaTeX. */
public final class RuleFormula {

    private RuleFormula() {}

    /** What an agent follows; of a learned rule also what its network computes. Without the delimiters of a formula. */
    public static String latex(Rule rule) {
        return switch (rule) {
            case LpgRule learned -> learned(learned.shape());
            case ActorCriticRule actorCritic ->
                gain(
                        "\\hat{A}_{\\gamma=%s,\\lambda=%s}".formatted(actorCritic.discount(), actorCritic.lambda()),
                        actorCritic.entropyWeight());
            case ReinforceRule reinforce ->
                gain("\\left(G_{\\gamma=%s} - v(s)\\right)".formatted(reinforce.discount()), reinforce.entropyWeight());
        };
    }

    private static String gain(String advantage, double entropyWeight) {
        return "\\max_\\theta \\; \\mathbb{E}\\left[\\ln \\pi_\\theta(a|s) \\, " + advantage + "\\right] + "
                + entropyWeight + " \\, \\mathbb{E}\\left[H(\\pi_\\theta)\\right]";
    }

    private static String learned(LpgShape shape) {
        String age = switch (shape.lifetime()) {
            case NONE -> "";
            case RELATIVE -> ", n/N, \\ln N";
            case RAW -> ", n, N";
        };
        return "\\min_\\theta \\; \\mathbb{E}\\left[\\hat\\pi_t \\ln \\pi_\\theta(a_t|s_t)"
                + " + \\alpha \\, \\mathrm{KL}(y_\\theta(s_t) \\,\\|\\, \\hat y_t)\\right], \\quad"
                + " (\\hat\\pi_t, \\hat y_t) = \\mathrm{"
                + shape.cell().name().toUpperCase(Locale.ROOT) + "}_{" + shape.hidden()
                + "}\\left(r_t, d_t, \\pi(a_t|s_t), \\varphi(y(s_t)), \\varphi(y(s_{t+1}))" + age
                + " \\;\\middle|\\; h_{t+1}\\right)";
    }
}
