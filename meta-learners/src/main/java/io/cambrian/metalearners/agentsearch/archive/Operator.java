package io.cambrian.metalearners.agentsearch.archive;

/** How proposals are made, beside the variations of the space, which go by their own names. */
public final class Operator {

    /** A given candidate. */
    public static final String BOOTSTRAP = "bootstrap";

    /** A fresh candidate. */
    public static final String SAMPLE = "sample";

    /** A candidate that was proposed before, measured on further problems. */
    public static final String RACE = "race";

    /** A candidate that the search claims to have found, measured anew in the end. */
    public static final String SELECT = "select";

    /** A question to somebody outside. What it names as its candidate is the best that it shows. */
    public static final String CONSULT = "consult";

    /** A candidate from the reply to a question. */
    public static final String LLM = "llm";

    private Operator() {}
}
