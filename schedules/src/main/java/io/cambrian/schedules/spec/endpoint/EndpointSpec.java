package io.cambrian.schedules.spec.endpoint;

import io.cambrian.evaluators.endpoint.service.Endpoint;
import io.cambrian.schedules.spec.yaml.Words;
import java.util.Optional;

/**
 * The language model that a run may ask, for candidates or for answers.
 *
 * @param endpoint where it is found and how it is treated
 * @param mode where replies come from
 * @param recording the file that replies are kept in and replayed from, as a path from the working directory
 * @param prompts a folder with the user's own texts in place of those that ask for candidates
 */
public record EndpointSpec(Endpoint endpoint, Mode mode, Optional<String> recording, Optional<String> prompts) {

    /** Where replies come from. */
    public enum Mode {
        /** From the endpoint; nothing is kept but what the archive keeps. */
        LIVE,
        /** From the recording where it has them, else from the endpoint, and then they are recorded. */
        RECORD,
        /** From the recording alone; nothing is sent over a network. */
        REPLAY
    }

    public EndpointSpec {
        if ((mode == Mode.LIVE) != recording.isEmpty()) {
            throw new IllegalArgumentException(
                    mode == Mode.LIVE
                            ? "'mode: live' keeps no recording; leave 'recording' out, or write 'mode: record' or"
                                    + " 'mode: replay'"
                            : "'mode: " + Words.of(mode) + "' needs the file, such as 'recording: replies.jsonl'");
        }
    }
}
