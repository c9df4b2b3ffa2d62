package io.cambrian.searchspace.loss;

import io.cambrian.searchspace.CandidateFormat;

/** How loss programs are written and read: one line of compact JSON, described at {@link LossJson}. */
public final class LossFormat implements CandidateFormat<LossProgram> {

    @Override
    public String write(LossProgram program) {
        return LossJson.write(program);
    }

    @Override
    public String writeCanonical(LossProgram program) {
        return LossJson.write(program.canonical());
    }

    @Override
    public LossProgram read(String json) {
        return LossJson.read(json);
    }

    @Override
    public String formula(LossProgram program) {
        return LossFormula.of(program);
    }
}
