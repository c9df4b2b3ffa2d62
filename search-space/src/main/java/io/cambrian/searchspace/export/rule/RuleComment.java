package io.cambrian.searchspace.export.rule;

import io.cambrian.searchspace.export.CommentText;
import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.EvidenceComment;
import io.cambrian.searchspace.export.SourceText;
import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import io.cambrian.searchspace.rule.lpg.LpgRule;
import io.cambrian.searchspace.rule.lpg.LpgShape;

/** Writes the Javadoc of an exported rule: formula, use and what is known about it. */
final class RuleComment {

    private final LpgShape shape;
    private final CommentText out;

    private RuleComment(LpgShape shape, CommentText out) {
        this.shape = shape;
        this.out = out;
    }

    static void write(LpgRule rule, Evidence evidence, SourceText source) {
        CommentText out = new CommentText(source);
        RuleComment comment = new RuleComment(rule.shape(), out);
        out.open();
        out.text(
                "An update rule, exported by Cambrian: a network that reads a stretch of an agent's experience backwards and");
        out.text("says in which direction the agent should change: " + rule + ".");
        comment.formula();
        comment.use();
        EvidenceComment.write(rule, evidence, out);
        out.close();
    }

    private void formula() {
        out.blank();
        out.text("<pre>");
        out.text("φ(y) = w₂·relu(W₁·y + b₁) + b₂");
        out.text("x_t = (r_t, d_t, π(a_t|s_t), φ(y(s_t)), (1 − d_t)·φ(y(s_{t+1}))" + age() + ")");
        out.text("h_t = " + shape.cell() + "(x_t, (1 − d_t)·h_{t+1})");
        out.text("π̂_t = v·relu(h_t) + c,  ŷ_t = softmax(V·relu(h_t) + e)");
        out.text("</pre>");
        out.paragraph(
                "r is the reward; d is 1 where the episode ended after the step, for whatever reason; π(a|s) the");
        out.text("probability of the action that was taken; y(s) a vector of " + shape.predictions()
                + " probabilities that the agent learns to");
        out.text(
                "predict, and that means whatever the rule wants it to mean. No observation goes in, so the rule serves any");
        out.text("task with discrete actions.");
        if (shape.lifetime() != LifetimeInputs.NONE) {
            out.paragraph(
                    "n is the number of updates that the agent has made, N that of its whole life: the rule may treat the");
            out.text("young and the old differently.");
        }
    }

    private String age() {
        return switch (shape.lifetime()) {
            case NONE -> "";
            case RELATIVE -> ", n/N, ln N";
            case RAW -> ", n, N";
        };
    }

    private void use() {
        out.heading("Use");
        out.paragraph("The agent has two networks: a policy π, and a prediction y with a softmax of "
                + shape.predictions() + " categories. After some");
        out.text(
                "steps of its experience (20 while the rule was learned, unless the scores below say otherwise), ask for");
        out.text("{@code targets} and descend the mean over all steps of");
        out.preformatted("π̂·ln π(a|s) + α·KL(y(s) ‖ ŷ),  KL(p ‖ q) = Σ p·(ln p − ln q)");
        out.paragraph(
                "with α = 0.5, by one step of the agent's optimiser; π̂ and ŷ count as constants. An action becomes likelier");
        out.text("where π̂ is negative. Several copies of the environment are several stretches.");
        out.paragraph("Every result is the same to the last bit on every machine.");
    }
}
