package io.cambrian.metalearners.agentsearch.consultation;

import io.cambrian.searchspace.Candidate;
import java.util.List;

/**
 * Puts questions for candidates into words. Pure: the same arguments give the same words, so that recorded replies fit.
 *
 * @param <C> the kind of candidate
 */
public interface PromptWriter<C extends Candidate> {

    /**
     * Asks for a new candidate.
     *
     * @param examples a few that were measured, the best first; never the whole archive
     */
    String question(List<Example<C>> examples);

    /**
     * Asks once more, after a reply from which no candidate could be read.
     *
     * @param question what was asked
     * @param reply what was replied, perhaps its beginning only
     * @param fault one sentence: what is wrong with it
     */
    String repair(String question, String reply, String fault);
}
