package io.cambrian.evaluators.selftuning;

/** A tuned meta-parameter on which nothing depends that the agent is judged by: its meta-gradient would be 0 for ever. */
public final class IndependentParameterException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    IndependentParameterException(String message) {
        super(message);
    }
}
