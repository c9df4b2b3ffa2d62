package io.cambrian.archive.index;

import io.cambrian.archive.journal.Entry;
import io.cambrian.archive.journal.JournalReader;
import io.cambrian.archive.json.EventOutline;
import io.cambrian.archive.json.MalformedEvent;
import io.cambrian.archive.record.RunId;

/** Brings an index up to date with its journal: a pure function of the whole lines, however often it is interrupted. */
public final class Indexer {

    /** {@link RunCounts#state()} of a run that was started or resumed last. */
    public static final int RUNNING = 0;

    /** {@link RunCounts#state()} of a run that was parked last. */
    public static final int PARKED = 1;
    /** {@link RunCounts#state()} of a run that has ended. */
    public static final int FINISHED = 2;

    private final Index index;

    private Indexer(Index index) {
        this.index = index;
    }

    /** Reads on from where the index has come; says whether anything was there. */
    public static boolean follow(JournalReader journal, Index index) {
        Indexer indexer = new Indexer(index);
        var before = index.position();
        var after = journal.scan(before, indexer::add);
        index.moveTo(after);
        return !after.equals(before);
    }

    private void add(Entry entry) {
        switch (entry) {
            case Entry.Damage damage -> index.put(IndexKeys.damage(damage.offset()), damage.lineNumber());
            case Entry.Line line -> {
                try {
                    add(EventOutline.read(line.json()), line.offset());
                } catch (MalformedEvent e) {
                    index.put(IndexKeys.damage(line.offset()), line.lineNumber());
                }
            }
        }
    }

    private void add(EventOutline event, long offset) {
        RunId run = event.run();
        index.put(IndexKeys.event(run, offset), offset);
        switch (event.kind()) {
            case RUN_STARTED -> {
                putFirst(IndexKeys.run(run, IndexKeys.STARTED), offset);
                setState(run, RUNNING);
            }
            case RUN_RESUMED -> setState(run, RUNNING);
            case RUN_PARKED -> setState(run, PARKED);
            case RUN_FINISHED -> setState(run, FINISHED);
            case PROPOSED -> addProposed(event, offset);
            case EVALUATED -> addEvaluated(event, offset);
            case SNAPSHOT -> index.put(IndexKeys.snapshot(run, event.told()), offset);
            case REPORTED ->
                event.candidate().ifPresent(candidate -> index.put(IndexKeys.reported(candidate, offset), offset));
            case EXPORTED -> {
                // found through the events of its run
            }
        }
    }

    private void addProposed(EventOutline event, long offset) {
        if (putFirst(IndexKeys.proposed(event.run(), event.index()), offset)) {
            count(event.run(), IndexKeys.PROPOSALS);
            event.candidate().ifPresent(candidate -> index.put(IndexKeys.candidate(candidate, offset), offset));
            event.parents().forEach(parent -> index.put(IndexKeys.child(parent, offset), offset));
        }
    }

    private void addEvaluated(EventOutline event, long offset) {
        RunId run = event.run();
        if (!putFirst(IndexKeys.evaluated(run, event.index()), offset)) {
            return;
        }
        count(run, IndexKeys.EVALUATED);
        if (event.inherited()) {
            count(run, IndexKeys.DUPLICATES);
        } else if (!event.scored()) {
            count(run, IndexKeys.FAILURES);
        }
        while (index.evaluated(run, index.number(IndexKeys.run(run, IndexKeys.TOLD)))
                .isPresent()) {
            count(run, IndexKeys.TOLD);
        }
    }

    private boolean putFirst(String key, long offset) {
        if (index.offset(key).isPresent()) {
            return false;
        }
        index.put(key, offset);
        return true;
    }

    private void setState(RunId run, int state) {
        index.put(IndexKeys.run(run, IndexKeys.STATE), state);
    }

    private void count(RunId run, String field) {
        String key = IndexKeys.run(run, field);
        index.put(key, index.number(key) + 1);
    }
}
