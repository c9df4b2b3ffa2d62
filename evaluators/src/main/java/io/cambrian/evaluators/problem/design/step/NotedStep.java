package io.cambrian.evaluators.problem.design.step;

import io.cambrian.evaluators.problem.design.worker.Note;
import java.util.function.ToIntFunction;

/** Runs nodes that let their member see one more note: a tool's result, or what is remembered. */
final class NotedStep implements Step {

    private final Note kind;
    private final ToIntFunction<Run> text;
    private final Step of;

    /** @param text asks the workers for what the note tells */
    NotedStep(Note kind, ToIntFunction<Run> text, Step of) {
        this.kind = kind;
        this.text = text;
        this.of = of;
    }

    @Override
    public int answer(Run run) {
        int before = run.notes.size();
        run.notes.add(kind, text.applyAsInt(run));
        int answer = of.answer(run);
        run.notes.keep(before);
        return answer;
    }
}
