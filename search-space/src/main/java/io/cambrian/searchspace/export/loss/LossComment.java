package io.cambrian.searchspace.export.loss;

import io.cambrian.searchspace.export.CommentText;
import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.EvidenceComment;
import io.cambrian.searchspace.export.SourceText;
import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.loss.ActionValues;
import io.cambrian.searchspace.loss.LossFormula;

/** Writes the Javadoc of an exported loss: formula, use and what is known about it. */
final class LossComment {

    private final LossPlan plan;
    private final Evidence evidence;
    private final CommentText out;

    private LossComment(LossPlan plan, Evidence evidence, CommentText out) {
        this.plan = plan;
        this.evidence = evidence;
        this.out = out;
    }

    static void write(LossPlan plan, Evidence evidence, SourceText out) {
        new LossComment(plan, evidence, new CommentText(out)).write();
    }

    private void write() {
        out.open();
        out.text("A loss for value-based reinforcement learning, exported by Cambrian.");
        formula();
        use();
        EvidenceComment.write(plan.program(), evidence, out);
        out.close();
    }

    private void formula() {
        out.preformatted(LossFormula.of(plan.program()));
        out.paragraph(
                "Q is the network that is trained, Q' its slowly moving copy (the target network), (s, a, r, s') a");
        out.text("transition, &gamma; the discount, 0 where s' is terminal. In LaTeX:");
        out.preformatted(LossFormula.latex(plan.program()));
    }

    private void use() {
        out.heading("Use");
        out.paragraph("For a batch of transitions compute, one per transition,");
        out.text("<ul>");
        for (LossPlan.Argument argument : plan.arguments()) {
            out.text("<li>{@code " + argument.name() + "}: " + argument.meaning());
        }
        out.text("</ul>");
        out.text(
                "and call {@link #meanGradient}: it returns the mean loss and its derivatives by the networks' outputs.");
        for (ActionValues values : plan.partials()) {
            String by = "{@code " + ClassMembers.partial(values) + "}";
            out.text(
                    values.trained()
                            ? "Feed " + by + " back through the online network as the gradient at its outputs."
                            : "Do not follow " + by + ": the target network is not trained.");
        }
        for (ActionValues values : plan.chosenBy()) {
            out.text("The loss only picks an action by {@code " + LocalNames.argument(values)
                    + "}, so it has no derivative with respect to it.");
        }
        if (plan.coupled()) {
            out.paragraph(
                    "The loss of a transition depends on its whole batch, so there is no loss of one transition alone.");
        }
        if (plan.nodes().stream().anyMatch(Node::stochastic)) {
            out.paragraph("The loss has noise in it: draw the noise arguments afresh for every update.");
        }
        out.paragraph(
                "Where a derivative does not exist, ties of maxima and minima go to the first and |x| has slope 0 at 0.");
        out.text("Every result is the same to the last bit on every machine.");
    }
}
