package io.cambrian.searchspace.export.drift;

import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.DriftFormula;
import io.cambrian.searchspace.drift.NamedDrifts;
import io.cambrian.searchspace.drift.NeuralDrift;
import io.cambrian.searchspace.drift.NeuralShape;
import io.cambrian.searchspace.drift.SymbolicDrift;
import io.cambrian.searchspace.export.CommentText;
import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.EvidenceComment;
import io.cambrian.searchspace.export.SourceText;

/** Writes the Javadoc of an exported drift: formula, use and what is known about it. */
final class DriftComment {

    private final Drift drift;
    private final CommentText out;

    private DriftComment(Drift drift, CommentText out) {
        this.drift = drift;
        this.out = out;
    }

    static void write(Drift drift, Evidence evidence, SourceText source) {
        CommentText out = new CommentText(source);
        DriftComment comment = new DriftComment(drift, out);
        out.open();
        out.text(
                "A drift function of mirror learning, exported by Cambrian: what a policy pays for leaving the one that");
        out.text("gathered its data.");
        comment.formula();
        comment.use();
        EvidenceComment.write(drift, evidence, out);
        out.close();
    }

    private void formula() {
        out.preformatted("D = " + DriftFormula.of(drift));
        out.paragraph("r is the new policy's probability of the action, divided by the old policy's; A the advantage"
                + (drift.temporal() ? "; p the" : "."));
        if (drift.temporal()) {
            out.text("progress of training, from 0 to 1.");
        }
        switch (drift) {
            case SymbolicDrift symbolic -> out.text("In LaTeX:");
            case NeuralDrift neural -> network(neural.shape());
        }
        out.preformatted(DriftFormula.latex(drift));
    }

    private void network(NeuralShape shape) {
        out.text("The network has no biases and one hidden layer, w2·tanh(W1·x), on the features");
        out.preformatted(
                shape.temporal()
                        ? "b = [ln r, (ln r)², 1 − r, (1 − r)²],  x = [b, A·b, p·b, p·A·b]"
                        : "b = [ln r, (ln r)², 1 − r, (1 − r)²],  x = [b, A·b]");
        if (shape.base().equals(NeuralShape.Base.PPO)) {
            out.paragraph("and PPO stands for");
            out.preformatted(DriftFormula.of(NamedDrifts.PPO));
        }
        shape.lifetimes()
                .ifPresent(range ->
                        out.paragraph("It was made for trainings of " + range + "; beyond these it was never tried."));
        out.paragraph("In LaTeX:");
    }

    private void use() {
        out.heading("Use");
        out.paragraph("Replace the surrogate of proximal policy optimisation: for each sample of a minibatch compute");
        out.text("<ul>");
        out.text("<li>{@code ratio}: r = exp(log-probability now − log-probability when the action was taken)");
        out.text("<li>{@code advantage}: A, normalised to mean 0 and deviation 1 in the minibatch");
        if (drift.temporal()) {
            out.text("<li>{@code progress}: p = updates done / updates of the whole training");
        }
        out.text("</ul>");
        out.text(
                "and maximise the mean of {@code objective}, or follow {@code objectiveSlopeInLogRatio} uphill as the");
        out.text("gradient at the log-probabilities. Entropy bonus and value loss stay as they are.");
        out.paragraph(
                "D is never negative, and it is 0 without slope at r = 1, so the first step of every update is that of the");
        out.text("policy gradient. Where a derivative does not exist, ties of maxima and minima go to the first, and");
        out.text("max(x, 0) and |x| have slope 0 at 0. Every result is the same to the last bit on every machine.");
    }
}
