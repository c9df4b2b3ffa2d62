package io.cambrian.archive.index;

import io.cambrian.archive.journal.Entry;
import io.cambrian.archive.journal.JournalReader;
import io.cambrian.archive.json.EventReader;
import io.cambrian.archive.json.MalformedEvent;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.RunId;

/** Brings an index up to date with its journal: a pure function of the whole lines, however often it is interrupted. */
public final class Indexer {

    /** The numbers of {@link RunCounts#state()}. */
    public static final int RUNNING = 0;

    public static final int PARKED = 1;
    public static final int FINISHED = 2;

    private final Index index;
    private final EventReader outlines = EventReader.ofOutlines();

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
                    add(outlines.read(line.json()), line.offset());
                } catch (MalformedEvent e) {
                    index.put(IndexKeys.damage(line.offset()), line.lineNumber());
                }
            }
        }
    }

    private void add(Event event, long offset) {
        RunId run = event.run();
        index.put(IndexKeys.event(run, offset), offset);
        switch (event) {
            case Event.RunStarted ignored -> {
                putFirst(IndexKeys.run(run, IndexKeys.STARTED), offset);
                setState(run, RUNNING);
            }
            case Event.RunResumed ignored -> setState(run, RUNNING);
            case Event.RunParked ignored -> setState(run, PARKED);
            case Event.RunFinished ignored -> setState(run, FINISHED);
            case Event.Proposed proposed -> add(proposed, offset);
            case Event.Evaluated evaluated -> add(evaluated, offset);
            case Event.Snapshot snapshot -> index.put(IndexKeys.snapshot(run, snapshot.told()), offset);
            case Event.Reported reported -> index.put(IndexKeys.reported(reported.candidate(), offset), offset);
            case Event.Exported ignored -> {}
        }
    }

    private void add(Event.Proposed proposed, long offset) {
        RunId run = proposed.run();
        if (putFirst(IndexKeys.proposed(run, proposed.index()), offset)) {
            count(run, IndexKeys.PROPOSALS);
            index.put(IndexKeys.candidate(proposed.candidate(), offset), offset);
            proposed.parents().forEach(parent -> index.put(IndexKeys.child(parent, offset), offset));
        }
    }

    private void add(Event.Evaluated evaluated, long offset) {
        RunId run = evaluated.run();
        if (!putFirst(IndexKeys.evaluated(run, evaluated.index()), offset)) {
            return;
        }
        count(run, IndexKeys.EVALUATED);
        if (evaluated.inheritedFrom().isPresent()) {
            count(run, IndexKeys.DUPLICATES);
        } else if (evaluated.evaluations().stream()
                .anyMatch(evaluation -> !evaluation.outcome().isScored())) {
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
