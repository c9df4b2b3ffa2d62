package io.cambrian.evaluators.problem.design.worker;

import io.cambrian.searchspace.agent.Role;
import io.cambrian.searchspace.agent.Worker;

/** Reads workers as designs in Java write them: {@code expert-1 prompt 2 temperature 0.8 model 1}. */
public final class WorkerText {

    private WorkerText() {}

    /**
     * The worker; settings that are not named are the usual ones.
     *
     * @throws MisusedCallException when the role, a setting or a number is none
     */
    public static Worker parse(String text) {
        String[] words = text.split(" ");
        if (words.length % 2 == 0) {
            throw new MisusedCallException(
                    "a worker is a role and pairs of a setting and its number, found '" + text + "'");
        }
        try {
            Worker worker = Worker.of(Role.byText(words[0]));
            for (int i = 1; i < words.length; i += 2) {
                worker = with(worker, words[i], words[i + 1]);
            }
            return worker;
        } catch (NumberFormatException e) {
            throw new MisusedCallException("the settings of a worker are numbers, found '" + text + "'");
        } catch (IllegalArgumentException e) {
            throw new MisusedCallException(String.valueOf(e.getMessage()));
        }
    }

    private static Worker with(Worker worker, String setting, String number) {
        return switch (setting) {
            case "prompt" -> worker.withPromptSlot(Integer.parseInt(number));
            case "temperature" -> worker.withTemperature(Double.parseDouble(number));
            case "model" -> worker.withModel(Integer.parseInt(number));
            default ->
                throw new MisusedCallException(
                        "a worker has no setting '" + setting + "'; expected prompt, temperature or model");
        };
    }
}
