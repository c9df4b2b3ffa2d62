package io.cambrian.evaluators.experience;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import io.cambrian.searchspace.CandidateId;

/**
 * What came of a turn.
 *
 * @param evaluation scored by the mean return of the turn's episodes, with as many environment steps as the experience has
 *     transitions; carries the networks at the end of the turn, unless it failed
 * @param experience every transition of the turn; none if the turn could not begin
 */
public record TurnTaken(Evaluation evaluation, Experience experience) {

    /** Of a turn that could not begin. */
    public static TurnTaken invalid(Turn<?> turn, String why) {
        return new TurnTaken(turn.ended(new Outcome.Invalid(why), 0), Experience.NONE);
    }

    /** The same turn as one of the candidate that led to the settings of the one that was trained. */
    public TurnTaken as(CandidateId candidate) {
        return new TurnTaken(evaluation.as(candidate), experience);
    }
}
