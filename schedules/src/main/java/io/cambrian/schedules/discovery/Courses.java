package io.cambrian.schedules.discovery;

import io.cambrian.archive.record.ConsultationRecord;
import io.cambrian.archive.record.CourseRecord;
import io.cambrian.archive.record.ImprovementRecord;
import io.cambrian.archive.record.SegmentRecord;
import io.cambrian.archive.record.TurnRecord;
import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.Trial;
import java.util.Optional;

/** What the journal notes of courses. */
final class Courses {

    private Courses() {}

    /** What the journal notes of a proposal that asks for less than whole trainings. */
    static Optional<CourseRecord> record(Proposal<?> proposal) {
        return switch (proposal.course()) {
            case Course.Whole whole -> Optional.empty();
            case Course.Segment segment -> Optional.of(record(segment, proposal.trial()));
            case Course.Turn turn -> Optional.of(record(turn, proposal.trial()));
            case Course.Improvement improvement -> Optional.of(record(improvement, proposal.trial()));
            case Course.Consultation consultation -> Optional.of(new ConsultationRecord(consultation.prompt()));
        };
    }

    static SegmentRecord record(Course.Segment segment, Trial trial) {
        return new SegmentRecord(
                segment.from(),
                segment.until(),
                segment.lane(),
                trial.seedIndex(),
                trial.stage().orElse(0));
    }

    static TurnRecord record(Course.Turn turn, Trial trial) {
        return new TurnRecord(
                turn.from(),
                turn.lane(),
                turn.mutatesWeights(),
                turn.memory().whose() == Course.Memory.Whose.SHARED,
                turn.memory().first(),
                turn.memory().below(),
                turn.updates(),
                turn.leastEpisodes(),
                turn.leastSteps(),
                trial.seedIndex(),
                trial.stage().orElse(0));
    }

    static ImprovementRecord record(Course.Improvement improvement, Trial trial) {
        return new ImprovementRecord(
                improvement.from(),
                improvement.metaSteps(),
                improvement.lane(),
                trial.seedIndex(),
                trial.stage().orElse(0));
    }
}
