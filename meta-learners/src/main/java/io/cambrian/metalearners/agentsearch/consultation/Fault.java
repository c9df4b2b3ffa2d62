package io.cambrian.metalearners.agentsearch.consultation;

import io.cambrian.searchspace.CandidateJson;

/** What is wrong with a reply from which no new candidate can be taken. */
public enum Fault {
    /** It holds no JSON object. */
    NO_JSON,
    /** Its JSON is no candidate. */
    ILL_FORMED,
    /** It holds a candidate that the space does not have. */
    REJECTED,
    /** It holds a candidate that was proposed before. */
    KNOWN;

    /** In kebab case, as states keep it. */
    public String text() {
        return CandidateJson.name(this);
    }
}
