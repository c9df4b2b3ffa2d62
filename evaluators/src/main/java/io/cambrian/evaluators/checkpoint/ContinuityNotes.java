package io.cambrian.evaluators.checkpoint;

import java.util.ArrayList;
import java.util.List;

/** Collects what is kept and what begins anew while a checkpoint is read. */
final class ContinuityNotes {

    private final List<String> kept = new ArrayList<>();
    private final List<Continuity.Recreated> recreated = new ArrayList<>();

    void kept(String what) {
        kept.add(what);
    }

    void recreated(String what, String why) {
        recreated.add(new Continuity.Recreated(what, why));
    }

    Continuity continuity() {
        return new Continuity(kept, recreated);
    }
}
