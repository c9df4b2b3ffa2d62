package io.cambrian.searchspace.agent;

/**
 * Who is asked and how: everything about one call that a design decides.
 *
 * @param role as whom
 * @param promptSlot which of the design's {@linkplain AgentDesign#prompts() prompts} is the instruction, from 1; 0 is the
 *     usual instruction for the call
 * @param temperature of sampling, from 0 to {@value #MOST_TEMPERATURE}
 * @param model which of the run's models, from 0
 */
public record Worker(Role role, int promptSlot, double temperature, int model) {

    public static final double MOST_TEMPERATURE = 2;

    /** What the published seed designs sample with unless they say otherwise. */
    public static final double USUAL_TEMPERATURE = 0.5;

    /** The first model, asked as nobody in particular in the usual way. */
    public static final Worker GENERIC = of(Role.GENERIC);

    /** @throws IllegalArgumentException if a number is below 0, or the temperature above {@value #MOST_TEMPERATURE} */
    public Worker {
        if (promptSlot < 0) {
            throw new IllegalArgumentException(
                    "a prompt slot is 0 for the usual instruction or counts from 1, found " + promptSlot);
        }
        if (!(temperature >= 0 && temperature <= MOST_TEMPERATURE)) {
            throw new IllegalArgumentException(
                    "a temperature lies between 0 and " + MOST_TEMPERATURE + ", found " + temperature);
        }
        if (model < 0) {
            throw new IllegalArgumentException("models are numbered from 0, found " + model);
        }
    }

    /** The first model in this role. */
    public static Worker of(Role role) {
        return new Worker(role, 0, USUAL_TEMPERATURE, 0);
    }

    public Worker withRole(Role other) {
        return new Worker(other, promptSlot, temperature, model);
    }

    public Worker withPromptSlot(int other) {
        return new Worker(role, other, temperature, model);
    }

    public Worker withTemperature(double other) {
        return new Worker(role, promptSlot, other, model);
    }

    public Worker withModel(int other) {
        return new Worker(role, promptSlot, temperature, other);
    }
}
