package io.cambrian.searchspace.tuning;

import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.CandidateJson;

/** How hyper-parameters and schedules are written and read where either may stand; the kind tells them apart. */
public final class TuningFormat implements CandidateFormat<Tuning> {

    private static final HyperParametersFormat HYPER_PARAMETERS = new HyperParametersFormat();
    private static final ScheduleFormat SCHEDULES = new ScheduleFormat();

    @Override
    public String write(Tuning tuning) {
        return switch (tuning) {
            case HyperParameters hyperParameters -> HYPER_PARAMETERS.write(hyperParameters);
            case Schedule schedule -> SCHEDULES.write(schedule);
        };
    }

    @Override
    public String writeCanonical(Tuning tuning) {
        return switch (tuning) {
            case HyperParameters hyperParameters -> HYPER_PARAMETERS.writeCanonical(hyperParameters);
            case Schedule schedule -> SCHEDULES.writeCanonical(schedule);
        };
    }

    @Override
    public Tuning read(String json) {
        return CandidateJson.kind(json, "a tuning").equals(Schedule.KIND)
                ? SCHEDULES.read(json)
                : HYPER_PARAMETERS.read(json);
    }

    @Override
    public String formula(Tuning tuning) {
        return switch (tuning) {
            case HyperParameters hyperParameters -> HYPER_PARAMETERS.formula(hyperParameters);
            case Schedule schedule -> SCHEDULES.formula(schedule);
        };
    }
}
