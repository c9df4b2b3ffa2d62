package io.cambrian.searchspace.export;

import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.loss.ActionValues;
import io.cambrian.searchspace.loss.LossFormula;
import java.util.Locale;

/** Writes the Javadoc of an exported class: formula, use, lineage, evidence, command. */
final class ClassComment {

    private final ExportPlan plan;
    private final Evidence evidence;
    private final SourceText out;

    private ClassComment(ExportPlan plan, Evidence evidence, SourceText out) {
        this.plan = plan;
        this.evidence = evidence;
        this.out = out;
    }

    static void write(ExportPlan plan, Evidence evidence, SourceText out) {
        new ClassComment(plan, evidence, out).write();
    }

    private void write() {
        out.line("/**");
        text("A loss for value-based reinforcement learning, exported by Cambrian.");
        formula();
        use();
        lineage();
        scores();
        heading("How to measure it again");
        preformatted(evidence.command().isBlank() ? "The command is not recorded." : evidence.command());
        out.line(" */");
    }

    private void formula() {
        preformatted(LossFormula.of(plan.program()));
        paragraph("Q is the network that is trained, Q' its slowly moving copy (the target network), (s, a, r, s') a");
        text("transition, &gamma; the discount, 0 where s' is terminal. In LaTeX:");
        preformatted(LossFormula.latex(plan.program()));
    }

    private void use() {
        heading("Use");
        paragraph("For a batch of transitions compute, one per transition,");
        text("<ul>");
        for (ExportPlan.Argument argument : plan.arguments()) {
            text("<li>{@code " + argument.name() + "}: " + argument.meaning());
        }
        text("</ul>");
        text("and call {@link #meanGradient}: it returns the mean loss and its derivatives by the networks' outputs.");
        for (ActionValues values : plan.partials()) {
            String by = "{@code " + ClassMembers.partial(values) + "}";
            text(
                    values.trained()
                            ? "Feed " + by + " back through the online network as the gradient at its outputs."
                            : "Do not follow " + by + ": the target network is not trained.");
        }
        for (ActionValues values : plan.chosenBy()) {
            text("The loss only picks an action by {@code " + LocalNames.argument(values)
                    + "}, so it has no derivative with respect to it.");
        }
        if (plan.coupled()) {
            paragraph(
                    "The loss of a transition depends on its whole batch, so there is no loss of one transition alone.");
        }
        if (plan.nodes().stream().anyMatch(Node::stochastic)) {
            paragraph("The loss has noise in it: draw the noise arguments afresh for every update.");
        }
        paragraph(
                "Where a derivative does not exist, ties of maxima and minima go to the first and |x| has slope 0 at 0.");
        text("Every result is the same to the last bit on every machine.");
    }

    private void lineage() {
        heading("Lineage");
        paragraph("Candidate " + plan.program().id() + ".");
        if (evidence.lineage().isEmpty()) {
            text("Its ancestors are not recorded.");
            return;
        }
        text("<ol>");
        evidence.lineage().forEach(line -> text("<li>" + JavadocText.escape(line)));
        text("</ol>");
    }

    private void scores() {
        heading("Scores");
        if (evidence.scores().isEmpty()) {
            paragraph("No score is recorded.");
            return;
        }
        paragraph("Means with 95 % intervals. Only report seeds were never used to choose anything.");
        text("<ul>");
        for (Evidence.Score score : evidence.scores()) {
            boolean bounded = Double.isFinite(score.lower()) && Double.isFinite(score.upper());
            String measured = bounded
                    ? String.format(Locale.ROOT, "%.4g [%.4g, %.4g]", score.mean(), score.lower(), score.upper())
                    : String.format(Locale.ROOT, "%.4g (one seed, no interval)", score.mean());
            text("<li>"
                    + JavadocText.escape(
                            score.task() + ": " + measured + ", " + score.family() + " seeds " + score.seeds()));
        }
        text("</ul>");
    }

    private void heading(String title) {
        out.line(" *");
        text("<h2>" + title + "</h2>");
    }

    private void preformatted(String text) {
        out.line(" *");
        text("<pre>");
        text(JavadocText.escape(text));
        text("</pre>");
    }

    private void paragraph(String line) {
        out.line(" *");
        text("<p>" + line);
    }

    private void text(String line) {
        out.line(" * " + line);
    }
}
