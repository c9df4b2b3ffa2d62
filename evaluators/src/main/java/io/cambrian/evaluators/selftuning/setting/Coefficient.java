package io.cambrian.evaluators.selftuning.setting;

/**
 * A meta-parameter of one head's loss.
 *
 * @param head 0 for the head that acts, from 1 on for auxiliary ones
 * @param parameter which of its meta-parameters
 */
public record Coefficient(int head, MetaParameter parameter) {

    /** What series and outputs of programs call it. */
    public String label() {
        return head == 0 ? parameter.label() : "auxiliary-" + head + "-" + parameter.label();
    }

    /** What people call it. */
    public String words() {
        return head == 0 ? parameter.label() : parameter.label() + " of auxiliary head " + head;
    }
}
