package io.cambrian.searchspace.export.heuristic;

import io.cambrian.searchspace.export.CommentText;
import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.EvidenceComment;
import io.cambrian.searchspace.export.JavadocText;
import io.cambrian.searchspace.export.SourceText;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.HeuristicFormula;
import io.cambrian.searchspace.heuristic.domain.Variable;

/** Writes the Javadoc of an exported heuristic: formula, use and what is known about it. */
final class HeuristicComment {

    private final Heuristic heuristic;
    private final HeuristicVariables variables;
    private final CommentText out;

    private HeuristicComment(Heuristic heuristic, CommentText out) {
        this.heuristic = heuristic;
        this.variables = HeuristicVariables.of(heuristic);
        this.out = out;
    }

    static void write(Heuristic heuristic, Evidence evidence, SourceText source) {
        CommentText out = new CommentText(source);
        HeuristicComment comment = new HeuristicComment(heuristic, out);
        out.open();
        out.text(
                switch (heuristic.domain()) {
                    case PACKING -> "A rule of online bin packing, exported by Cambrian: which bin an item goes into.";
                    case BANDIT -> "An index rule for Bernoulli bandits, exported by Cambrian: which arm is pulled.";
                    case JOB_SHOP ->
                        "A dispatching rule for job shops, exported by Cambrian: which operation goes first on a machine.";
                    case TOUR -> "A rule for tours, exported by Cambrian: which city is visited next.";
                });
        comment.formula();
        comment.use();
        EvidenceComment.write(heuristic, evidence, out);
        out.close();
    }

    private void formula() {
        out.preformatted("greatest " + HeuristicFormula.of(heuristic));
        out.paragraph(
                "A condition in brackets is 1 where it holds, else 0; x/0 = 0; ln x stands for ln max(|x|, 1e-12),");
        out.text("√x for √|x|. What is observed:");
        out.text("<ul>");
        for (Variable variable : variables.all()) {
            out.item("{@code " + HeuristicVariables.name(variable) + "}, "
                    + JavadocText.escape(variable.symbol() + ": " + variable.meaning()));
        }
        out.text("</ul>");
        out.text("In LaTeX:");
        out.preformatted(HeuristicFormula.latex(heuristic));
    }

    private void use() {
        out.heading("Use");
        switch (heuristic.domain()) {
            case PACKING -> packing();
            case BANDIT -> bandit();
            case JOB_SHOP, TOUR -> options();
        }
        out.text(
                "A value that is not a number counts as −∞. Every result is the same to the last bit on every machine.");
    }

    private void packing() {
        out.paragraph(
                "{@code pack} puts items into bins as they come. An item goes where the priority is greatest; of equal");
        out.text(
                "bins, into the fullest, of these into the first, and into a new one only if that is strictly better.");
    }

    private void bandit() {
        out.paragraph(
                "{@code choose} says which arm to pull next. Every arm is pulled once, in their order; then the arm with");
        out.text("the greatest index, of equal ones the first.");
    }

    private void options() {
        out.paragraph(
                "Observe every option and ask {@code choose}: the option with the greatest priority is taken, of equal");
        out.text("ones the first; list them as they are numbered.");
    }
}
