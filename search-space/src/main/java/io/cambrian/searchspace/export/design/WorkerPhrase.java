package io.cambrian.searchspace.export.design;

import io.cambrian.searchspace.agent.Worker;

/** Workers as exported designs write them: the role, and what differs from the usual settings. */
final class WorkerPhrase {

    private WorkerPhrase() {}

    static String of(Worker worker) {
        StringBuilder phrase = new StringBuilder(worker.role().text());
        if (worker.promptSlot() != 0) {
            phrase.append(" prompt ").append(worker.promptSlot());
        }
        if (worker.temperature() != Worker.USUAL_TEMPERATURE) {
            phrase.append(" temperature ").append(worker.temperature());
        }
        if (worker.model() != 0) {
            phrase.append(" model ").append(worker.model());
        }
        return phrase.toString();
    }
}
