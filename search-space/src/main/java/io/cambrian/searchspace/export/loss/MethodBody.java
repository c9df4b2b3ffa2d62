package io.cambrian.searchspace.export.loss;

import io.cambrian.searchspace.export.SourceText;

/** The statements of an exported method after its head; the caller adds the return unless it is said to be there. */
final class MethodBody {

    private MethodBody() {}

    /** The computation of the losses; of one transition, with the return of its loss. */
    static SourceText forward(LossPlan plan, boolean batch) {
        return settled(plan, batch, false);
    }

    /** The computation of the losses and then, backwards, of the derivatives. */
    static SourceText forwardAndReverse(LossPlan plan, boolean batch) {
        return settled(plan, batch, true);
    }

    /** Written again until no further variable turns out to outlive its loop. */
    private static SourceText settled(LossPlan plan, boolean batch, boolean reverse) {
        BodyFrame frame = new BodyFrame(plan, batch);
        ForwardCode forward = new ForwardCode(plan, frame, !batch && !reverse);
        while (true) {
            int before = frame.outlivingCount();
            SourceText body = new SourceText(1);
            forward.write(body);
            if (reverse && !plan.partials().isEmpty()) {
                body.line("");
                body.line("// backwards: dX is the derivative of the " + (batch ? "mean loss" : "loss")
                        + " with respect to x");
                new ReverseCode(plan, frame).write(body);
            }
            if (frame.outlivingCount() == before) {
                return body;
            }
        }
    }
}
